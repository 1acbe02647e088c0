// SPDX-License-Identifier: EUPL-1.2
#include <QtWidgets/QLabel>
#include <algorithm>
#include <catch2/catch.hpp>

#include "domain/fields.h"
#include "ui/forms/merge.h"
#include "ui/pages/report/text_sections.h"
#include "ui/pages/report/texts.h"
#include "ui/support.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using ui::Texts;

namespace {

Texts lines(std::vector<const char*> names) {
    Texts texts;
    texts["interventions"] = QString::number(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        texts["interventions/" + std::to_string(i) + "/name"] = u(names[i]);
    }
    return texts;
}

}  // namespace

TEST_CASE("Every report of the example reads back from its texts as it was") {
    Office office(Office::Filled::WithExample);
    int reports = 0;
    for (const work::ReportHeader& header : office.store->reports().headers()) {
        const domain::YearlyReport report = office.stored(header.id);
        const ui::ReadReport read =
            ui::readTexts(ui::textsOf(report), report, office.desk->scheme());
        INFO(report.municipality.value << " " << header.year);
        CHECK(read.problems.empty());
        CHECK(domain::difference(domain::fieldsOf(report), domain::fieldsOf(read.report)).empty());
        ++reports;
    }
    CHECK(reports == 80);
}

TEST_CASE("What is no value has its path, and the fields around it are read") {
    Office office;
    const domain::YearlyReport base = office.stored(office.reportOf("Gouda", 2025));
    Texts texts = lines({"Een", "Twee", ""});
    texts["interventions/1/reachActual"] = u("-3");
    texts["interventions/1/status"] = u("bijna klaar");
    texts["expectedUnderspending"] = u("1,234.567");
    texts["receivedOn"] = u("31-2-2026");
    texts["summary"] = u("Kort");
    const ui::ReadReport read = ui::readTexts(texts, base, office.desk->scheme());
    std::vector<std::string> paths;
    for (const domain::Problem& problem : read.problems) {
        paths.push_back(problem.field);
    }
    CHECK(paths == std::vector<std::string>{"receivedOn", "expectedUnderspending",
                                            "interventions/1/status",
                                            "interventions/1/reachActual"});
    CHECK(read.report.summary == "Kort");
    REQUIRE(read.report.interventions.size() == 2);
    CHECK(read.report.interventions[1].name == "Twee");
}

TEST_CASE("Mine goes on top of theirs field by field") {
    const Texts base = {{"summary", u("a")}, {"lessons", u("b")}, {"progress", u("c")}};
    const Texts mine = {{"summary", u("mijn")}, {"lessons", u("b")}};
    const Texts theirs = {{"summary", u("hun")}, {"lessons", u("hun")}, {"progress", u("c")}};
    const Texts merged = ui::rebased(base, mine, theirs, ui::lineLists());
    CHECK(ui::textAt(merged, "summary") == u("mijn"));
    CHECK(ui::textAt(merged, "lessons") == u("hun"));
    CHECK(ui::textAt(merged, "progress").isEmpty());
}

TEST_CASE("Lines are merged cell by cell, and as a whole where their number changed") {
    const Texts base = lines({"Een", "Twee"});
    SECTION("both kept the lines") {
        Texts mine = base;
        mine["interventions/0/name"] = u("Een, beter");
        Texts theirs = base;
        theirs["interventions/1/name"] = u("Twee, beter");
        const Texts merged = ui::rebased(base, mine, theirs, ui::lineLists());
        CHECK(ui::textAt(merged, "interventions/0/name") == u("Een, beter"));
        CHECK(ui::textAt(merged, "interventions/1/name") == u("Twee, beter"));
    }
    SECTION("I added one") {
        Texts theirs = base;
        theirs["interventions/0/name"] = u("Anders");
        const Texts mine = lines({"Nul", "Een", "Twee"});
        CHECK(ui::rebased(base, mine, theirs, ui::lineLists()) == mine);
    }
    SECTION("only they removed one") {
        const Texts theirs = lines({"Twee"});
        CHECK(ui::rebased(base, base, theirs, ui::lineLists()) == theirs);
    }
}

TEST_CASE("A draft holds what was typed and goes back over a report that changed meanwhile") {
    Texts base = lines({"Een"});
    base["summary"] = u("a");
    base["lessons"] = u("b");
    Texts now = lines({"Een", "Twee"});
    now["summary"] = u("a");
    const Texts draft = ui::typedSince(base, now, ui::lineLists());
    CHECK(draft.count("summary") == 0);
    CHECK(ui::textAt(draft, "interventions") == u("2"));
    CHECK(draft.at("lessons").isEmpty());
    Texts stored = base;
    stored["summary"] = u("nieuw");
    const Texts back = ui::withDraft(stored, draft, ui::lineLists());
    CHECK(ui::textAt(back, "summary") == u("nieuw"));
    CHECK(ui::textAt(back, "lessons").isEmpty());
    CHECK(ui::textAt(back, "interventions/1/name") == u("Twee"));
}

TEST_CASE("The section on the approach asks what the regulation asks, and is named after it") {
    struct Row {
        std::vector<std::string> planItems;
        const char* name;
        const char* title;
        std::vector<std::string> fields;
    };
    const std::vector<Row> rows = {
        {{"probleemanalyse", "coordinatie"},
         "Coordination",
         "Problem analysis and coordination",
         {"problemAnalysis", "coordinatorInPlace", "coordinatorNote"}},
        {{"probleemanalyse"}, "Problem analysis", "Problem analysis", {"problemAnalysis"}},
        {{"coordinatie"},
         "Coordination",
         "Coordination",
         {"coordinatorInPlace", "coordinatorNote"}},
    };
    for (const Row& row : rows) {
        domain::Scheme scheme;
        for (const std::string& code : row.planItems) {
            scheme.terms.push_back({domain::TermKind::PlanItem, code, code, code, {}, false, {}});
        }
        ui::BoundFields form(scheme, domain::Language::English);
        const ui::ApproachSection section(form);
        CHECK(section.name() == u(row.name));
        std::vector<std::string> fields;
        for (const char* field : {"problemAnalysis", "coordinatorInPlace", "coordinatorNote"}) {
            if (section.findChild<QWidget*>(QLatin1String(field)) != nullptr) {
                fields.emplace_back(field);
            }
        }
        CHECK(fields == row.fields);
        const QList<QLabel*> labels = section.findChildren<QLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(),
                          [&](const QLabel* label) { return label->text() == u(row.title); }));
    }
}
