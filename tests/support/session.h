// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace kamerklaar::tests {

/// Asked after each test: what went wrong that no assertion saw, such as a warning from Qt.
/// A test with complaints has failed.
using Complaints = std::vector<std::string> (*)();

/// Keeps the tests away from the files of whoever runs them: HOME and the XDG folders point into a
/// folder of their own that goes when the program ends; windows need no display.
void prepareEnvironment();

/// Runs the tests that the command line asks for; 0 when all is well, as Catch2 has it. Appends one
/// line for each test to the file that KAMERKLAAR_TALLY names, if it names one:
/// `passed NAME`, `failed NAME` or `skipped NAME REASON`, with tabs between.
int runTests(int argc, char** argv, Complaints complaints = nullptr);

/// For a test that cannot run on this machine: says why, aloud and in the tally. Return after it.
void skipTest(const std::string& reason);

}  // namespace kamerklaar::tests
