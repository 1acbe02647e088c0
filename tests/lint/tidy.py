#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Runs clang-tidy over files, in parallel, and remembers what was clean.

Usage: tidy.py BUILD_FOLDER FILE...     exit code 1 when something was found

A file that was clean is clean until it, a header it reads, .clang-tidy or the tool changes: what
the preprocessor makes of it, with its comments, is its fingerprint. Fingerprints of clean files are
kept in ${XDG_CACHE_HOME:-~/.cache}/kamerklaar-lint, in every checkout the same.
"""
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TIDY = "clang-tidy-16"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kamerklaar-lint"


def rules():
    """All that decides what clang-tidy says of a file, besides the file."""
    version = subprocess.run([TIDY, "--version"], capture_output=True, text=True, check=True).stdout
    texts = [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("**/.clang-tidy"))
             if "build" not in path.parts]
    return version + "".join(texts)


def fingerprint(entry, common):
    """Nothing when the file cannot be preprocessed: then clang-tidy has something to say."""
    words = shlex.split(entry["command"])
    out = words.index("-o")
    words[out:out + 2] = []
    words.remove("-c")
    done = subprocess.run(words + ["-E", "-P", "-C"], cwd=entry["directory"], capture_output=True)
    if done.returncode != 0:
        return None
    text = done.stdout.replace(str(ROOT).encode(), b"")
    return hashlib.sha256(common.encode() + text).hexdigest()


def look_at(path, entry, common, build):
    """What clang-tidy found in the file; empty when it is clean."""
    mark = entry and fingerprint(entry, common)
    if mark and (CACHE / mark).exists():
        return ""
    done = subprocess.run([TIDY, "--quiet", "-p", build, path], cwd=ROOT, capture_output=True,
                          text=True)
    # clang stumbles over qpdf/JSON.hh with the standard library of g++ 12 and reads on: what it says
    # of files that are not ours is left out.
    findings = re.findall(r"^(/\S+?):\d+:\d+: (?:error|warning): ", done.stdout, re.MULTILINE)
    if done.returncode != 0 and (not findings or any(f.startswith(str(ROOT)) for f in findings)):
        return done.stdout or done.stderr
    if mark:
        (CACHE / mark).touch()
    return ""


def main():
    build, *files = sys.argv[1:]
    CACHE.mkdir(parents=True, exist_ok=True)
    with open(Path(build) / "compile_commands.json", encoding="utf-8") as file:
        entries = {entry["file"]: entry for entry in json.load(file)}
    common = rules()
    look = lambda path: look_at(path, entries.get(str(ROOT / path)), common, build)
    clean = True
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(look, files):
            if found:
                clean = False
                print(found, flush=True)
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
