// SPDX-License-Identifier: EUPL-1.2
//
// ./dev bench: how fast, beside what it is meant to be. Medians after a first run that does not
// count; where a figure depends on the machine, look at the ratios.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/first_window.h"
#include "bench/measure.h"
#include "bench/recorded_sql.h"
#include "bench/returns.h"
#include "domain/document_parts.h"
#include "report/kamer_report_publisher.h"
#include "store/open.h"
#include "work/lists.h"
#include "work/publishing.h"
#include "work/report_reckoning.h"

namespace kamerklaar::bench {
namespace {

namespace fs = std::filesystem;

/// The two sizes: the real regulation, and a hundred times its data.
struct Example {
    int municipalities = 0;
    int runs = 0;
    std::string file;
};

class Bench {
public:
    explicit Bench(fs::path programs) : programs_(std::move(programs)) {
        std::string pattern = (fs::temp_directory_path() / "kamerklaar-bench-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) {
            throw std::runtime_error("no folder for the files");
        }
        folder_ = pattern;
        setenv("QT_QPA_PLATFORM", "offscreen", 0);
        // Settings and logs of the programs that are measured stay in the folder too.
        for (const char* variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"}) {
            setenv(variable, folder_.c_str(), 1);
        }
    }
    ~Bench() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    void windows() {
        need(examples_.front());
        measureFirstWindows(programs_, examples_.front().file);
    }

    void start() {
        for (Example& example : examples_) {
            need(example);
            const std::vector<std::string> command = {window(), example.file, "--measure-start"};
            std::vector<double> times;
            ProcessRun run = runProgram(command);
            for (int i = 0; i < 2 * example.runs; ++i) {
                run = runProgram(command);
                times.push_back(std::stod(run.output));
            }
            run.milliseconds = median(times);
            say("start to first painted overview", example, run, "300 ms");
        }
    }

    /// The program tells for each place how long it took the first time, when its page is made, and
    /// the second time.
    void places() {
        for (Example& example : examples_) {
            need(example);
            const ProcessRun run = runProgram({window(), example.file, "--measure-places"});
            std::istringstream lines(run.output);
            std::string place;
            double first = 0;
            double second = 0;
            while (lines >> place >> first >> second) {
                std::printf("%-40s %6d  %9.1f ms  first %6.1f ms  aim: 100 ms\n",
                            ("switch to " + place).c_str(), example.municipalities, second, first);
            }
        }
    }

    void figures() {
        listenToSqlite();
        for (Example& example : examples_) {
            need(example);
            auto store = store::open(example.file, store::Access::Reading);
            if (!store) {
                throw std::runtime_error("the example file does not open");
            }
            const auto work = [&] { static_cast<void>(work::nationalFigures(**store)); };
            const std::vector<std::string> sql = statementsOf(work);
            const BareSqlite bare(example.file);
            const double ours = medianMilliseconds(20 * example.runs, work);
            const double theirs = medianMilliseconds(20 * example.runs, [&] { bare.run(sql); });
            std::printf("%-40s %6d  %9.2f ms   %zu statements\n", "figures in the program",
                        example.municipalities, ours, sql.size());
            std::printf("%-40s %6d  %9.2f ms\n", "the same SQL through bare sqlite3",
                        example.municipalities, theirs);
            std::printf("%-40s %6d  %9.2f times %19s\n", "  ratio", example.municipalities,
                        ours / theirs, "aim: 2");
            say("kamerklaar-cli figures, whole program", example,
                medianRun(example.runs, {cli(), "figures", example.file, "--json"}), "");
        }
    }

    /// What happens between a letter that is typed and the page that shows it: the chapter in hand
    /// is printed. The window shows the result as it is; its own wait before is 60 ms.
    void preview() {
        const report::KamerReportPublisher publisher;
        for (Example& example : examples_) {
            need(example);
            auto store = store::open(example.file, store::Access::Reading);
            if (!store) {
                throw std::runtime_error("the example file does not open");
            }
            const auto data = work::kamerReportData(**store, 2025);
            if (!data) {
                throw std::runtime_error("the example has no report over 2025");
            }
            constexpr auto form = domain::DocumentForm::KamerReport;
            const work::ReportReckoning reckoning(*data);
            std::vector<double> all;
            std::string slowest;
            for (const domain::DocumentPart& part : domain::partsOf(form)) {
                const std::string code = part.code;
                all.push_back(medianMilliseconds(example.runs, [&] {
                    static_cast<void>(publisher.chapterPdf(reckoning, form, code));
                }));
                slowest = all.back() == *std::max_element(all.begin(), all.end()) ? code : slowest;
            }
            std::printf("%-40s %6d  %9.1f ms  slowest %6.1f ms (%s)  aim: 200 ms\n",
                        "a chapter follows the typing", example.municipalities, median(all),
                        *std::max_element(all.begin(), all.end()), slowest.c_str());
        }
    }

    /// The journal with a hundred thousand entries, as a person goes through it.
    void lists() {
        const ProcessRun run =
            runProgram({(programs_ / "bench" / "kamerklaar-bench-lists").string()});
        std::istringstream lines(run.output);
        std::string what;
        double milliseconds = 0;
        while (std::getline(lines, what, '\t') && lines >> milliseconds) {
            std::printf("%-40s 100000  %9.1f ms  %21s\n", ("journal: " + what).c_str(),
                        milliseconds, "aim: 100 ms");
            lines.ignore();
        }
    }

    void returns() {
        std::vector<ReturnsOf> rounds;
        for (Example& example : examples_) {
            need(example);
            rounds.push_back({example.municipalities, example.file});
        }
        measureReturns(programs_, rounds);
    }

    void report() {
        std::vector<double> perPage;
        for (Example* of : {&examples_.front(), &middle_, &examples_.back()}) {
            need(*of);
            const Example& example = *of;
            const std::string pdf = folder_ / "report.pdf";
            const bool small = example.municipalities == examples_.front().municipalities;
            const ProcessRun run = medianRun(
                example.runs, {cli(), "report", example.file, "--year", "2025", "--output", pdf});
            const double pages =
                std::stod(runProgram({"/usr/bin/qpdf", "--show-npages", pdf}).output);
            say("report as PDF, whole program", example, run, small ? "200 ms, 60 MB" : "");
            std::printf("%-40s %6d  %9.0f pages  %6.2f ms a page, %.2f MB\n", "  its pages",
                        example.municipalities, pages, run.milliseconds / pages, megabytes(pdf));
            perPage.push_back(run.milliseconds / pages);
            if (example.municipalities != examples_.back().municipalities) {
                againstOthers(example, run);
            }
        }
        std::printf("%-40s         %9.2f times %19s\n", "  cost of a page, large against small",
                    perPage.back() / perPage.front(), "aim: at most 1");
    }

private:
    /// The same content set by other programs, where they are installed: LibreOffice is given the
    /// OpenDocument text, WeasyPrint the page. A large report is set once, since that takes long,
    /// and the largest not at all, since that takes hours.
    void againstOthers(const Example& example, const ProcessRun& ours) {
        struct Other {
            std::string name;
            std::string program;
            std::string given;
            std::vector<std::string> arguments;
        };
        const std::string odt = folder_ / "report.odt";
        const std::string html = folder_ / "report.html";
        const std::string theirs = folder_ / "others" / "report.pdf";
        fs::create_directories(folder_ / "others");
        const std::vector<Other> others = {
            {"LibreOffice, the same as ODT",
             "/usr/bin/soffice",
             odt,
             {"--headless", "-env:UserInstallation=file://" + (folder_ / "profile").string(),
              "--convert-to", "pdf", "--outdir", (folder_ / "others").string(), odt}},
            {"WeasyPrint, the same as HTML", "/usr/bin/weasyprint", html, {"-q", html, theirs}}};
        const bool small = example.municipalities == examples_.front().municipalities;
        for (const Other& other : others) {
            const ProcessRun made = medianRun(
                example.runs,
                {cli(), "report", example.file, "--year", "2025", "--output", other.given});
            say("report as " + other.given.substr(other.given.rfind('.') + 1) + ", whole program",
                example, made, "");
            if (!fs::exists(other.program)) {
                std::printf("%-40s %6d  not installed\n", other.name.c_str(),
                            example.municipalities);
                continue;
            }
            std::vector<std::string> command = {other.program};
            command.insert(command.end(), other.arguments.begin(), other.arguments.end());
            const ProcessRun run = small ? medianRun(3, command) : runProgram(command);
            say(other.name, example, run, "");
            std::printf(
                "%-40s %6d  %9.2f times the time, %.2f times the processor, %.1f times the memory, "
                "%.2f MB   aim: at least 10\n",
                "  ratio", example.municipalities, run.milliseconds / ours.milliseconds,
                run.processorMilliseconds / ours.processorMilliseconds,
                run.peakMegabytes / ours.peakMegabytes, megabytes(theirs));
            std::fflush(stdout);
        }
    }

    /// Makes the file when it is not there yet.
    void need(Example& example) {
        if (!example.file.empty()) {
            return;
        }
        const std::string count = std::to_string(example.municipalities);
        example.file = folder_ / (count + ".kamerklaar");
        say("make the example file", example,
            runProgram({cli(), "new", example.file, "--example", "--municipalities", count}), "");
    }

    [[nodiscard]] static double megabytes(const std::string& file) {
        return static_cast<double>(fs::file_size(file)) / 1e6;
    }

    [[nodiscard]] std::string cli() const { return programs_ / "kamerklaar-cli"; }
    [[nodiscard]] std::string window() const { return programs_ / "kamerklaar"; }

    static void say(const std::string& what, const Example& example, const ProcessRun& run,
                    const std::string& aim) {
        std::printf("%-40s %6d  %9.1f ms  %6.1f MB %s\n", what.c_str(), example.municipalities,
                    run.milliseconds, run.peakMegabytes,
                    aim.empty() ? "" : ("  aim: " + aim).c_str());
        std::fflush(stdout);
    }

    fs::path programs_;
    fs::path folder_;
    std::vector<Example> examples_ = {{20, 9, {}}, {2000, 3, {}}};
    Example middle_ = {220, 3, {}};  ///< its report has about 400 pages
};

}  // namespace

int run(const std::vector<std::string>& wanted) {
    const auto wants = [&](const char* name) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), name) != wanted.end();
    };
    Bench bench(fs::read_symlink("/proc/self/exe").parent_path().parent_path());
    if (wants("start")) {
        bench.start();
    }
    if (wants("windows")) {
        bench.windows();
    }
    if (wants("places")) {
        bench.places();
    }
    if (wants("lists")) {
        bench.lists();
    }
    if (wants("figures")) {
        bench.figures();
    }
    if (wants("report")) {
        bench.report();
    }
    if (wants("preview")) {
        bench.preview();
    }
    if (wants("returns")) {
        bench.returns();
    }
    return 0;
}

}  // namespace kamerklaar::bench

int main(int argc, char** argv) {
    try {
        return kamerklaar::bench::run(std::vector<std::string>(argv + 1, argv + argc));
    } catch (const std::exception& problem) {
        std::cerr << "bench: " << problem.what() << '\n';
        return 1;
    }
}
