# Packages this tree by conanfile.py where there is no Conan: the few things that the recipe uses of it are made here. It
# shows that the right files come to the right place, and not that Conan likes the recipe.
#   python3 stand_in.py FOLDER        leaves the package in FOLDER/package
import shutil
import sys
import types
from pathlib import Path

sys.dont_write_bytecode = True
here = Path(__file__).resolve().parent
work = Path(sys.argv[1]).resolve()


def copy(conanfile, pattern, src, dst):
    for file in Path(src).rglob(pattern):
        to = Path(dst) / file.relative_to(src)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, to)


def basic_layout(conanfile, src_folder):
    conanfile.source_folder = str(Path(conanfile.export_sources_folder) / src_folder)


def nothing(*_, **__):
    pass


for name, members in {
    "conan": {"ConanFile": object},
    "conan.errors": {"ConanInvalidConfiguration": Exception},
    "conan.tools": {},
    "conan.tools.build": {"check_min_cppstd": nothing},
    "conan.tools.files": {"copy": copy, "get": nothing},
    "conan.tools.layout": {"basic_layout": basic_layout},
    "conan.tools.scm": {"Version": str},
}.items():
    sys.modules[name] = types.ModuleType(name)
    sys.modules[name].__dict__.update(members)


def load(folder):
    recipe = {}
    sys.path.insert(0, str(folder))
    exec((folder / "conanfile.py").read_text(), recipe)
    sys.path.remove(str(folder))
    for name in "all", "all.conanfile":
        del sys.modules[name]
    return recipe["MailbounceInTree"]()


# As Conan does, from the tree first, and then from where it keeps the recipe with what that exports.
package = load(here)
for name in "conanfile.py", package.exports:
    to = work / "recipe" / name
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(here / name, to)
assert (here / package.test_package_folder / "conanfile.py").exists()
package.recipe_folder = str(here)
package.export_sources_folder = str(work / "sources")
package.layout()
package.export_sources()

package = load(work / "recipe")
package.export_sources_folder = str(work / "sources")
package.package_folder = str(work / "package")
package.settings = types.SimpleNamespace(compiler="gcc")
package.validate()
package.layout()
package.source()
package.build()
package.package()
