# The recipe of all/conanfile.py, which is Conan Center's, with the sources of this tree in place of a release's:
#   conan create tests/packaging/conan --version 0.1.0 -s compiler.cppstd=20 -c tools.cmake.cmake_layout:test_folder='$TMP'
# The last option has the test built in a temporary folder; nothing is written to the tree. Needs Conan 2.3.
import os

from conan.tools.files import copy

from all.conanfile import MailbounceConan

required_conan_version = ">=2.3"


class MailbounceInTree(MailbounceConan):
    exports = "all/conanfile.py"
    test_package_folder = "all/test_package"

    def export_sources(self):
        tree = os.path.join(self.recipe_folder, "..", "..", "..")
        sources = os.path.join(self.export_sources_folder, "src")
        copy(self, "LICENSE", tree, sources)
        copy(self, "*.hpp", os.path.join(tree, "include"), os.path.join(sources, "include"))

    def source(self):
        pass
