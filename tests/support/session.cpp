// SPDX-License-Identifier: EUPL-1.2
#include "support/session.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

namespace kamerklaar::tests {
namespace {

Complaints complaintsOfTest = nullptr;
std::string skippedBecause;
int testsWithComplaints = 0;

/// Tells ./dev test what became of each test, one by one: a program that crashes has still told
/// about the tests before it, and the missing ones are missed.
class Tally : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo& test) override {
        TestEventListenerBase::testCaseStarting(test);
        skippedBecause.clear();
    }

    void testCaseEnded(const Catch::TestCaseStats& stats) override {
        const std::string& name = stats.testInfo.name;
        bool failed = stats.totals.testCases.failed > 0;
        if (complaintsOfTest != nullptr) {
            const std::vector<std::string> complaints = complaintsOfTest();
            for (const std::string& complaint : complaints) {
                std::cerr << "FAILED \"" << name << "\": " << complaint << '\n';
            }
            if (!complaints.empty() && !failed) {
                failed = true;
                ++testsWithComplaints;
            }
        }
        write(name, failed);
        TestEventListenerBase::testCaseEnded(stats);
    }

private:
    static void write(const std::string& name, bool failed) {
        const char* path = std::getenv("KAMERKLAAR_TALLY");
        if (path == nullptr) {
            return;
        }
        // One write for each line, so that programs can share the file.
        std::string line = failed ? "failed" : (skippedBecause.empty() ? "passed" : "skipped");
        line += '\t' + name;
        if (!failed && !skippedBecause.empty()) {
            line += '\t' + skippedBecause;
        }
        std::ofstream(path, std::ios::app) << line + '\n';
    }
};
CATCH_REGISTER_LISTENER(Tally)

/// The folder that stands in for the home folder, removed at the end.
class PrivateHome {
public:
    PrivateHome() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "kamerklaar-test-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) {
            std::cerr << "No folder for the tests can be made at " << pattern << '\n';
            std::exit(EXIT_FAILURE);
        }
        path_ = pattern;
    }
    ~PrivateHome() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    PrivateHome(const PrivateHome&) = delete;
    PrivateHome& operator=(const PrivateHome&) = delete;

    void pointAt(const char* variable, const char* folder) const {
        const std::filesystem::path target = path_ / folder;
        std::filesystem::create_directories(target);
        std::filesystem::permissions(target, std::filesystem::perms::owner_all);
        setenv(variable, target.c_str(), 1);
    }

private:
    std::filesystem::path path_;
};

}  // namespace

void prepareEnvironment() {
    static const PrivateHome home;
    home.pointAt("HOME", ".");
    home.pointAt("XDG_DATA_HOME", "data");
    home.pointAt("XDG_CONFIG_HOME", "config");
    home.pointAt("XDG_STATE_HOME", "state");
    home.pointAt("XDG_CACHE_HOME", "cache");
    home.pointAt("XDG_RUNTIME_DIR", "run");
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
}

int runTests(int argc, char** argv, Complaints complaints) {
    complaintsOfTest = complaints;
    Catch::Session session;
    const int wrongArguments = session.applyCommandLine(argc, argv);
    if (wrongArguments != 0) {
        return wrongArguments;
    }
    const int failed = session.run();
    return failed != 0 ? failed : testsWithComplaints;
}

void skipTest(const std::string& reason) {
    skippedBecause = reason;
    std::cerr << "SKIPPED: " << reason << '\n';
    SUCCEED(reason);
}

}  // namespace kamerklaar::tests
