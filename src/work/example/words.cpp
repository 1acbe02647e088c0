// SPDX-License-Identifier: EUPL-1.2
#include "domain/notation.h"
#include "work/example/catalogue.h"
#include "work/example/random.h"
#include "work/example/report_maker.h"
#include "work/example/texts.h"

namespace kamerklaar::work::example {
namespace {

using domain::YearlyReport;

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

class Writer {
public:
    Writer(const YearlyReport& report, const Setting& setting) : setting_(setting) {
        std::int64_t reached = 0;
        for (const domain::Intervention& intervention : report.interventions) {
            reached += intervention.reachActual.value_or(0);
        }
        const auto& first = report.interventions.front();
        const auto& second = report.interventions.back();
        values_ = {
            {"{g}", setting.municipality.name},
            {"{w}", first.place},
            {"{v}", second.place == first.place ? otherPlace(first.place) : second.place},
            {"{i}", first.name},
            {"{j}", second.name},
            {"{n}", domain::formatCount(reached)},
            {"{t}", std::to_string(setting.round.year)},
            {"{u}", std::to_string(setting.round.year + 1)},
        };
    }

    [[nodiscard]] std::string about(About subject) const {
        const Passage pool = passage(subject, setting_.isFirstRound());
        const auto pack = static_cast<std::int64_t>(subject) * 10 +
                          static_cast<std::int64_t>(setting_.roundNumber) + 100;
        Random random{setting_.seed(pack)};
        const std::string_view opening = card(pool.openings, pack);
        std::string text = filledIn(opening);
        if (random.chance(85)) {
            const std::string_view middle = card(pool.middles, pack + 1000);
            // The same number twice in one paragraph is what gives a machine away.
            if (!(has(opening, "{n}") && has(middle, "{n}"))) {
                text += " " + filledIn(middle);
            }
        }
        if (random.chance(50)) {
            text += " " + filledIn(card(pool.endings, pack + 2000));
        }
        return text;
    }

    [[nodiscard]] std::string one(Sentences sentences, std::int64_t pack) const {
        return filledIn(card(sentences, pack));
    }

private:
    [[nodiscard]] std::string_view card(Sentences sentences, std::int64_t pack) const {
        return sentences[dealt(sentences.size(), setting_.index, pack)];
    }

    [[nodiscard]] static std::string otherPlace(const std::string& place) {
        return std::string(places()[0] == place ? places()[1] : places()[0]);
    }

    [[nodiscard]] std::string filledIn(std::string_view sentence) const {
        std::string text(sentence);
        for (const auto& [mark, value] : values_) {
            for (std::size_t at = text.find(mark); at != std::string::npos;
                 at = text.find(mark, at + value.size())) {
                text.replace(at, mark.size(), value);
            }
        }
        return text;
    }

    const Setting& setting_;
    std::vector<std::pair<std::string, std::string>> values_;
};

void fillInCoordination(YearlyReport& report, const Setting& setting, const Writer& writer) {
    Random random{setting.seed(61)};
    const bool finished = !setting.isFirstRound() || random.chance(65);
    report.problemAnalysis =
        finished ? domain::AnalysisStatus::Finished : domain::AnalysisStatus::InProgress;
    const bool inPlace = setting.role.flaw != Flaw::NoCoordinator;
    report.coordinatorInPlace = inPlace ? domain::Answer::Yes : domain::Answer::No;
    report.coordinatorNote =
        writer.one(inPlace ? coordinatorNotes() : withoutCoordinatorNotes(), 67);
    const std::int64_t quote = random.between(1, 100);
    report.mayBeQuoted = quote <= 60   ? domain::Answer::Yes
                         : quote <= 85 ? domain::Answer::No
                                       : domain::Answer::Unknown;
}

}  // namespace

void fillInWords(YearlyReport& report, const Setting& setting) {
    const Writer writer(report, setting);
    report.summary = writer.about(About::Summary);
    report.targetGroupProof = writer.about(About::TargetGroup);
    report.progress = writer.about(About::Progress);
    report.results = writer.about(About::Results);
    report.bottlenecks = writer.about(About::Bottlenecks);
    report.lessons = writer.about(About::Lessons);
    report.continuity = writer.about(About::Continuity);
    if (setting.role.isUnderspending) {
        report.bottlenecks += " " + writer.one(reasonsForUnderspending(), 71);
    }
    Random random{setting.seed(73)};
    if (setting.role.isOverspending) {
        report.deviations = writer.one(reasonsForOverspending(), 79);
    } else if (random.chance(40)) {
        report.deviations = writer.one(deviations(), 83);
    }
    if (setting.roundNumber == 1) {
        report.changeNote = writer.one(reasonsForChange(), 89);
    } else if (!setting.isFirstRound()) {
        report.changeNote = writer.one(reasonsForLaterChange(), 97);
    }
    fillInCoordination(report, setting, writer);
}

void fillIn(YearlyReport& report, const Setting& setting) {
    fillInSpending(report, setting);
    fillInInterventions(report, setting);
    fillInMeasures(report, setting);
    fillInWords(report, setting);
}

}  // namespace kamerklaar::work::example
