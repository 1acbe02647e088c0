#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""How many tests the files below tests/ hold, read from them alone: what a program that was built
says of itself cannot show that one of its files was left out.

    written_tests.py              the number
    written_tests.py --self-test  whether it counts rightly

A test that is written for several types (TEMPLATE_TEST_CASE) is as many tests."""
import re
import sys
from pathlib import Path

DEFINE = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+((?:[^\n\\]|\\\n|\\.)*)", re.M)
TEST = re.compile(r"^[ \t]*(TEST_CASE|SCENARIO|TEMPLATE_TEST_CASE)[ \t]*\(", re.M)
WORD = re.compile(r'"(?:[^"\\]|\\.)*"|\w+', re.S)


def expanded(text, macros):
    """With the names of lists of types in the place of which their types come."""
    return WORD.sub(lambda word: expanded(macros[word[0]], macros) if word[0] in macros else word[0],
                    text)


def arguments(text, begin):
    """The arguments of a call, of which the bracket opens in front of `begin`."""
    found, depth, at, last = [], 0, begin, begin
    while at < len(text):
        quoted = WORD.match(text, at) if text[at] == '"' else None
        if quoted:
            at = quoted.end()
            continue
        depth += (text[at] in "(<{[") - (text[at] in ")>}]")
        if depth < 0 or (depth == 0 and text[at] == ","):
            found.append(text[last:at])
            last = at + 1
        if depth < 0:
            break
        at += 1
    return found


def written(text, macros):
    count = 0
    for test in TEST.finditer(text):
        given = arguments(text, test.end())
        # A name and tags, and then the types.
        count += (1 if test[1] != "TEMPLATE_TEST_CASE"
                  else len([one for one in arguments(expanded(",".join(given[2:]), macros) + ")", 0)
                            if one.strip()]))
    return count


def macros_in(texts):
    return {name: body.replace("\\\n", " ") for text in texts for name, body in DEFINE.findall(text)}


def self_test():
    macros = macros_in(["#define TWO A, \\\n    std::map<B, C>\n#define THREE TWO, D\n"])
    cases = [('TEST_CASE("a, (b") {}\n  TEST_CASE("c", "[d]") {}\n', 2),
             ("// TEST_CASE(\nvoid f(TEST_CASE);\n", 0),
             ('TEMPLATE_TEST_CASE("a, \\"b\\"", "[c]",\n    One, Two<int, 3>, Four) {}', 3),
             ('TEMPLATE_TEST_CASE("THREE", "", THREE) {}', 3)]
    wrong = [text for text, number in cases if written(text, macros) != number]
    print("\n".join(wrong), end="")
    return 1 if wrong else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    tests = Path(__file__).resolve().parent.parent
    texts = {path: path.read_text(encoding="utf-8") for path in tests.rglob("*")
             if path.suffix in (".h", ".cpp")}
    macros = macros_in(texts.values())
    print(sum(written(text, macros) for path, text in texts.items() if path.suffix == ".cpp"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
