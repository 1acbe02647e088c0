#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The rules of the house that a compiler does not hold: who may include what, where facts of the
regulation may stand, how long a file may be, and a licence line in every file.

Usage: house_rules.py [--self-test]     exit code 1 when a rule is broken

The walls are docs/architecture.md in a form that can be checked. Link lists alone do not hold them:
Debian puts sqlite3.h and all of Qt on include paths that every room shares.
"""
import fnmatch
import functools
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FILE = 400  # lines; beyond it a file has more than one subject

# room (folder) -> what its files may include. A room's own headers are always allowed.
MAY_INCLUDE = {
    "src/domain": {"std", "tl"},
    "src/work": {"std", "tl", "src/domain"},
    "src/store": {"std", "tl", "QtCore", "QtSql", "spdlog", "fmt",
                  "src/domain", "src/work"},
    "src/package": {"std", "tl", "zip", "libxml", "src/domain"},
    "src/exchange": {"std", "tl", "QtCore", "nlohmann", "xlsxwriter", "src/domain", "src/work",
                     "src/package"},
    "src/report": {"std", "tl", "QtCore", "hb", "unicode", "qpdf", "png", "hyphen", "src/domain",
                   "src/work", "src/package"},
    "src/cli": {"std", "tl", "QtCore", "nlohmann", "spdlog", "fmt",
                "src/domain", "src/work", "src/store", "src/exchange", "src/report"},
    "ui": {"std", "tl", "QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPdf",
           "QtPdfWidgets", "QtPrintSupport", "spdlog", "fmt", "src/domain", "src/work"},
}
# Single files that may include more, each with its reason.
EXCEPTIONS = [
    ("src/store/sqlite_backup.*", {"sqlite3"}),  # the online backup has no other interface
    # What only some operating systems have, once each, with a way out for the others.
    ("src/store/account.cpp", {"posix"}),  # who sits here
    ("ui/shell/measure.cpp", {"posix"}),  # since when the program runs
    ("ui/main.cpp", {"src/store", "src/exchange", "src/report"}),  # joins what the rest must not know
]
# Headers that a room may include although the rest of that room is closed to it.
OPEN_HEADERS = {
    "ui": {"report/document.h", "report/canvas.h", "report/charts/burn_down_chart.h",
           "report/charts/province_chart.h", "report/charts/range_chart.h",
           "report/charts/spending_chart.h", "report/charts/year_chart.h"}
}

QT_FOLDERS = sorted(Path("/usr/include").glob("*/qt6"))


def qt_module(header):
    """The Qt module of a header that is included without one, such as <QWidget>."""
    for folder in QT_FOLDERS:
        for module in folder.iterdir():
            if (module / header).is_file():
                return module.name
    return "Qt?"


def origin(path, header, quoted):
    """Which library or room of the table above a header belongs to."""
    if quoted:
        if (ROOT / Path(path).parent / header).is_file() and "/" not in header:
            return room_of(path)
        if header.startswith("ui/"):
            return "ui"
        if header.endswith(".moc") or header.startswith("ui_"):
            return room_of(path)
        return "src/" + header.split("/")[0]
    first = header.split("/")[0]
    if "/" in header:
        if first in ("sys", "linux"):
            return "posix"
        return first
    if re.match(r"Q|q[a-z]+\.h", header):
        return qt_module(header)
    for name in ("sqlite3", "hb", "zip", "xlsxwriter", "hyphen", "png"):
        if re.fullmatch(name + r"([-_.].*)?", header):
            return name
    return "posix" if header.endswith(".h") else "std"


def room_of(path):
    return next((room for room in MAY_INCLUDE if path.startswith(room + "/")), None)


def includes(text):
    for number, line in enumerate(text.splitlines(), 1):
        found = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
        if found:
            yield number, found[2], found[1] == '"'


def walls(path, text):
    """A file includes only what its room may use."""
    room = room_of(path)
    if room is None or not path.endswith((".cpp", ".h")):
        return
    allowed = MAY_INCLUDE[room] | {room}
    for pattern, more in EXCEPTIONS:
        if fnmatch.fnmatch(path, pattern):
            allowed = allowed | more
    for number, header, quoted in includes(text):
        source = origin(path, header, quoted)
        if source not in allowed and header not in OPEN_HEADERS.get(room, ()):
            yield number, f"{room} may not include {header} (of {source})"


def pages_apart(path, text):
    """A page never includes another page; widgets, forms and words include none."""
    own = re.match(r"ui/(?:pages/([^/]+)|(?:widgets|forms|words))/", path)
    if own:
        for number, header, _ in includes(text):
            other = re.match(r"(?:ui/)?pages/([^/]+)/", header)
            if other and other[1] != own[1]:
                yield number, f"{path.rsplit('/', 1)[0]} includes page {other[1]}"


def lean_headers(path, text):
    """No header that drags in a whole Qt module: <QtWidgets> alone costs six seconds a file."""
    if path.endswith((".cpp", ".h")):
        for number, header, _ in includes(text):
            if re.fullmatch(r"Qt\w+|(Qt\w+)/\1", header):
                yield number, f"{header} is a whole module; include the class"


def sql_in_store_only(path, text):
    """SQL stands in src/store and resources/sql."""
    if re.match(r"(ui|src)/", path) and not path.startswith("src/store/"):
        for number, line in enumerate(text.splitlines(), 1):
            if re.search(r'"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA)\s', line):
                yield number, "SQL outside the store"


def without_comments(text):
    blank = lambda found: re.sub(r"[^\n]", " ", found[0])
    return re.sub(r"//[^\n]*|/\*.*?\*/", blank, text, flags=re.DOTALL)


def scheme_facts():
    """Amounts (in cents and in euros) and days of all schemes, as they would look in C++."""
    amounts, days = set(), set()

    def walk(value):
        if isinstance(value, dict):
            value = list(value.values())
        if isinstance(value, list):
            for part in value:
                walk(part)
        elif isinstance(value, int) and not isinstance(value, bool) and value >= 250_000:  # euros
            # 10,000,000 is as often a bound or a scale.
            amounts.update(found for found in (str(value), str(value * 100))
                           if found.strip("0") != "1")
        elif isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            days.add(value)

    for file in sorted((ROOT / "resources/scheme").glob("*.json")):
        if not file.name.endswith(".schema.json"):
            walk(json.loads(file.read_text(encoding="utf-8")))
    return amounts, days


def facts_are_data(path, text, facts=None):
    """No amount, day or article of a regulation in code: they come from resources/scheme."""
    if not re.match(r"(ui|src)/.*\.(cpp|h)$", path):
        return
    amounts, days = facts or scheme_facts()
    for number, line in enumerate(without_comments(text).splitlines(), 1):
        plain = re.sub(r"(?<=\d)['](?=\d)", "", line)
        # Words may well show how an amount is typed.
        for found in re.findall(r"(?<![\w.])\d{6,}(?![\w.])", re.sub(r'"[^"]*"', "", plain)):
            if found in amounts:
                yield number, f"{found} is an amount of the regulation; take it from the scheme"
        called = ["-".join(part.zfill(2) for part in found)
                  for found in re.findall(r"\b(20\d\d),\s*(\d{1,2}),\s*(\d{1,2})\b", plain)]
        for found in called + re.findall(r"\b20\d\d-\d\d-\d\d\b", plain):
            if found in days:
                yield number, f"{found} is a day of the regulation; take it from the scheme"
        if re.search(r"\b[Aa]rt(ikel|icle|\.)\s?\d", line):
            yield number, "an article number; take it from the scheme"


def short_files(path, text):
    """A file has one subject."""
    if path.endswith((".cpp", ".h", ".py", ".cmake", ".sh")) or path in ("dev", ".ci/run"):
        lines = text.count("\n")
        if lines > LONGEST_FILE:
            yield lines, f"{lines} lines; split it (at most {LONGEST_FILE})"


def licensed_elsewhere():
    """Patterns of files that cannot carry a licence line, from REUSE.toml."""
    with open(ROOT / "REUSE.toml", "rb") as file:
        for annotation in tomllib.load(file)["annotations"]:
            paths = annotation["path"]
            yield from [paths] if isinstance(paths, str) else paths


def licence_line(path, text):
    """Everybody who opens a file sees under which licence it may be used."""
    if "SPDX-License-Identifier: " not in "\n".join(text.splitlines()[:5]):
        if not any(fnmatch.fnmatch(path, pattern) for pattern in licensed_elsewhere()):
            yield 1, "no SPDX-License-Identifier, here or in REUSE.toml"


CONSTANT = re.compile(r"^(?:inline |static )*const(?:expr|init)? [\w:<>,* ]+? (\w+)(?= =|\[|\{)",
                      re.MULTILINE)


@functools.cache
def constants_of_headers():
    """Names of the constants in headers, by their namespace."""
    names = {}
    for file in list(ROOT.glob("src/**/*.h")) + list(ROOT.glob("ui/**/*.h")):
        text = file.read_text(encoding="utf-8")
        if space := re.search(r"^namespace ([\w:]+) \{", text, re.MULTILINE):
            names.setdefault(space[1], set()).update(CONSTANT.findall(text))
    return names


def hides_no_constant(path, text):
    """Files are compiled together: a constant of one .cpp with the name of one in a header would
    hide that from the files behind it, which then go by another value."""
    space = re.search(r"^namespace ([\w:]+) \{", text, re.MULTILINE)
    if not space or not re.match(r"(ui|src)/.*\.cpp$", path):
        return
    known = constants_of_headers().get(space[1], set())
    for found in CONSTANT.finditer(text):
        if found[1] in known:
            yield text.count("\n", 0, found.start()) + 1, f"a header has a constant {found[1]} too"


RULES = [walls, pages_apart, lean_headers, sql_in_store_only, facts_are_data, hides_no_constant,
         short_files, licence_line]

# rule, path, text that breaks it, text that does not
EXAMPLES = [
    (walls, "src/domain/a.cpp", "#include <QtCore/QString>", "#include <string>"),
    (walls, "src/domain/a.cpp", '#include "work/ports.h"', '#include "domain/money.h"'),
    (walls, "src/domain/a.cpp", "#include <spdlog/spdlog.h>", "#include <tl/expected.hpp>"),
    (walls, "src/work/a.h", "#include <QString>", "#include <vector>"),
    (walls, "src/work/a.h", '#include "store/open.h"', '#include "domain/date.h"'),
    (walls, "src/store/a.cpp", "#include <sqlite3.h>", "#include <QtSql/QSqlQuery>"),
    (walls, "src/store/a.cpp", "#include <QtGui/QFont>", "#include <QtCore/QFile>"),
    (walls, "src/store/a.cpp", "#include <unistd.h>", "#include <cstdio>"),
    (walls, "src/cli/a.cpp", "#include <fcntl.h>", "#include <QtCore/QSaveFile>"),
    (walls, "src/store/rows.cpp", '#include "ui/shell/desk.h"', '#include "work/ports.h"'),
    (walls, "src/report/a.cpp", '#include "store/open.h"', "#include <hb-subset.h>"),
    (walls, "src/report/a.cpp", "#include <QtGui/QPainter>", "#include <qpdf/QPDF.hh>"),
    (walls, "src/exchange/a.cpp", "#include <QWidget>", "#include <nlohmann/json.hpp>"),
    (walls, "src/exchange/a.cpp", "#include <zip.h>", '#include "package/zip_writer.h"'),
    (walls, "src/package/a.cpp", '#include "work/ports.h"', "#include <zip.h>"),
    (walls, "src/cli/a.cpp", "#include <QtWidgets/QWidget>", '#include "store/open.h"'),
    (walls, "ui/shell/a.cpp", "#include <QSqlQuery>", "#include <QWidget>"),
    (walls, "ui/shell/a.cpp", '#include "exchange/scheme_file.h"', '#include "report/canvas.h"'),
    (walls, "ui/shell/a.cpp", '#include "store/open.h"', '#include "work/lists.h"'),
    (pages_apart, "ui/pages/round/a.cpp", '#include "ui/pages/report/page.h"',
     '#include "ui/pages/round/grid.h"'),
    (pages_apart, "ui/forms/a.cpp", '#include "ui/pages/report/page.h"',
     '#include "ui/widgets/card.h"'),
    (lean_headers, "ui/a.cpp", "#include <QtWidgets>", "#include <QtWidgets/QWidget>"),
    (lean_headers, "ui/a.cpp", "#include <QtCore/QtCore>", "#include <QtCore/QString>"),
    (sql_in_store_only, "ui/a.cpp", 'run("SELECT 1");', 'tr("Select a file")'),
    (facts_are_data, "src/work/a.cpp", "Money::cents(3'000'000'000)", "Money::cents(100)"),
    (facts_are_data, "src/work/a.cpp", "Money::euros(30000000)", "// 30000000 is the ceiling"),
    (facts_are_data, "src/work/a.cpp", "Date::known(2024, 7, 1)", "Date::known(2024, 7, 2)"),
    (facts_are_data, "ui/a.cpp", '"2024-07-01"', '"2024-07-02"'),
    (facts_are_data, "ui/a.cpp", 'tr("see art. 8")', "// art. 8, third paragraph"),
    (short_files, "src/work/a.cpp", "\n" * 401, "\n" * 400),
    (hides_no_constant, "src/domain/a.cpp",
     "namespace kamerklaar::domain {\nconstexpr int longestText = 2;",
     "namespace kamerklaar::domain {\nconstexpr int longestPublished = 2;"),
    (licence_line, "src/a.cpp", "int a;", "// SPDX-License-Identifier: EUPL-1.2\nint a;"),
]


def self_test():
    """Each rule finds what it is for, and leaves the rest alone."""
    wrong = 0
    for rule, path, bad, good in EXAMPLES:
        extra = ({"3000000000", "30000000"}, {"2024-07-01"}) if rule is facts_are_data else None
        check = lambda text: list(rule(path, text, extra) if extra else rule(path, text))
        if not check(bad) or check(good):
            wrong += 1
            print(f"house_rules: {rule.__name__} misjudges {path}: {bad[:60]!r} or {good[:60]!r}")
    untested = {rule.__name__ for rule in RULES} - {rule.__name__ for rule, *_ in EXAMPLES}
    if untested:
        wrong += 1
        print(f"house_rules: no example breaks {', '.join(sorted(untested))}")
    print(f"house_rules: {len(EXAMPLES)} examples, {wrong} misjudged")
    return wrong


def main():
    if sys.argv[1:] == ["--self-test"]:
        return 1 if self_test() else 0
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT,
                            capture_output=True, text=True, check=True).stdout
    broken = 0
    for path in sorted(filter(None, listed.split("\0"))):
        if not (ROOT / path).is_file():
            continue
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            text = ""  # a picture or a sample: only the licence is asked for
        for rule in RULES:
            for line, message in rule(path, text):
                broken += 1
                print(f"{path}:{line}: {message} [{rule.__name__}]")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
