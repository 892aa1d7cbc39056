from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, get
from conan.tools.layout import basic_layout
from conan.tools.scm import Version
import os

required_conan_version = ">=2.0"


class MailbounceConan(ConanFile):
    name = "mailbounce"
    description = "Understands failed e-mail deliveries: SMTP replies, bounce messages and mail logs"
    license = "BSL-1.0"
    url = "https://github.com/conan-io/conan-center-index"
    homepage = "https://github.com/mailbounce/mailbounce"
    topics = ("email", "smtp", "bounce", "dsn", "deliverability", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    no_copy_source = True

    def layout(self):
        basic_layout(self, src_folder="src")

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 20)
        if self.settings.compiler == "apple-clang" and Version(self.settings.compiler.version) < "14":
            # Its C++20 is that of Clang 12 and 13, and the headers need that of 14.
            raise ConanInvalidConfiguration(f"{self.ref} needs Apple clang 14")

    def source(self):
        get(self, **self.conan_data["sources"][self.version], strip_root=True)

    def build(self):
        pass

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "mailbounce")
        self.cpp_info.set_property("cmake_target_name", "mailbounce::mailbounce")
        self.cpp_info.set_property("pkg_config_name", "mailbounce")
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
