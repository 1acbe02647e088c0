// SPDX-License-Identifier: EUPL-1.2
#include "work/report_texts.h"

#include <algorithm>
#include <array>
#include <sstream>

#include "domain/ensure.h"
#include "work/built_in_texts.h"
#include "work/report_tally.h"

namespace kamerklaar::work {
namespace {

using domain::DocumentForm;
using domain::Problem;
using domain::ProblemKind;
using domain::Problems;
using domain::RichBlock;
using domain::RichSpan;

std::optional<domain::ReportText> storedText(Store& store, int year, DocumentForm form,
                                             const std::string& part) {
    for (domain::ReportText& text : store.records<domain::ReportText>().all()) {
        if (text.year == year && text.form == form && text.part == part) {
            return std::move(text);
        }
    }
    return {};
}

/// Looks at one text: every reference in it, and every claim.
class TextLook {
public:
    TextLook(const KamerReportData& data, const BoundFigures& figures)
        : data_(data), figures_(figures) {}

    [[nodiscard]] Problems at(const std::string& body) {
        const domain::ReadRichText read = domain::readRichText(body);
        problems_ = read.problems;
        for (std::size_t i = 0; i < read.blocks.size(); ++i) {
            place_ = std::to_string(i);
            block(read.blocks[i]);
        }
        return std::move(problems_);
    }

private:
    void say(ProblemKind kind, std::vector<domain::Fact> facts) {
        problems_.push_back(refusal(kind, place_, std::move(facts)));
    }

    void block(const RichBlock& block) {
        if (block.kind == RichBlock::Kind::Inserted) {
            inserted(block.name);
        }
        spans(block.spans);
        for (const domain::RichSpans& cell : block.cells) {
            spans(cell);
        }
    }

    void inserted(const std::string& name) {
        const InsertedName wanted = insertedNameOf(name);
        if (wanted.kind == InsertedName::Kind::Unknown) {
            say(ProblemKind::BlockUnknown, {name});
        } else if (wanted.kind == InsertedName::Kind::Quote) {
            quote(wanted);
        }
    }

    /// What the letter to parliament says of itself is no wrong name: it was not filled in yet.
    void unknown(const std::string& key, const std::string& written) {
        for (const FigureName& own : {letterDate, letterReference, letterSignatory}) {
            if (key == own.key) {
                say(ProblemKind::FigureWithoutValue, {std::string(own.label)});
                return;
            }
        }
        say(ProblemKind::FigureUnknown, {written});
    }

    void quote(const InsertedName& wanted) {
        for (const ReportedMunicipality& reported : data_.municipalities) {
            if (reported.municipality.code != wanted.municipality) {
                continue;
            }
            if (!isIn(reported) || reported.report.mayBeQuoted != domain::Answer::Yes) {
                say(ProblemKind::QuoteNotAllowed, {reported.municipality.name});
            }
            return;
        }
        say(ProblemKind::BlockUnknown, {wanted.municipality});
    }

    void spans(const domain::RichSpans& spans) {
        for (const RichSpan& span : spans) {
            if (span.kind != RichSpan::Kind::Figure) {
                continue;
            }
            const std::string key = domain::figureNameOf(span.text).key;
            if (figures_.find(key) == nullptr) {
                unknown(key, span.text);
            } else if (figures_.shown(span.text).empty()) {
                say(ProblemKind::FigureWithoutValue, {span.text});
            }
        }
        for (const domain::ClaimSpans& claim : domain::claimsIn(spans)) {
            const ClaimState state = stateOf(claim.condition, figures_);
            if (state.holds == ClaimState::Holds::Unreadable) {
                say(ProblemKind::ClaimUnreadable, {claim.condition});
            } else if (state.holds == ClaimState::Holds::No) {
                say(ProblemKind::ClaimUntrue, {wordsOf(spans, claim), state.now});
            }
        }
    }

    [[nodiscard]] std::string wordsOf(const domain::RichSpans& spans,
                                      const domain::ClaimSpans& claim) const {
        std::string words;
        for (std::size_t i = claim.first; i < claim.end; ++i) {
            words += spans[i].kind == RichSpan::Kind::Figure ? figures_.shown(spans[i].text)
                                                             : spans[i].text;
        }
        return words;
    }

    const KamerReportData& data_;
    const BoundFigures& figures_;
    std::string place_;
    Problems problems_;
};

bool has(const domain::Scheme& scheme, std::string_view what) {
    if (what == "sisa") {
        return scheme.sisaDue.has_value();
    }
    if (what == "borging") {
        return scheme.continuityDue.has_value();
    }
    if (what == "plafond") {
        return scheme.ceiling.has_value();
    }
    if (what == "grondslag") {
        return !scheme.termsOf(domain::TermKind::EvidenceBasis).empty();
    }
    domain::ensure(what == "beleidskeuzes", "a standing text names what a regulation can have");
    return std::any_of(scheme.texts.begin(), scheme.texts.end(),
                       [](const auto& text) { return text.code.starts_with("cw31_"); });
}

}  // namespace

std::string standingText(const domain::Scheme& scheme, DocumentForm form, const std::string& part) {
    domain::ensure(domain::partOf(form, part) != nullptr, "a document has the parts it lists");
    std::istringstream lines{std::string(
        builtInText("texts/" + std::string(domain::codeIn(domain::documentFormCodes, form)) + "_" +
                    part + ".txt"))};
    std::string text;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('?')) {
            const std::size_t space = line.find(' ');
            if (!has(scheme, std::string_view(line).substr(1, space - 1))) {
                continue;
            }
            line.erase(0, space + 1);
        }
        text += line + '\n';
    }
    while (text.ends_with('\n')) {
        text.pop_back();
    }
    return text;
}

std::string textOf(const KamerReportData& data, DocumentForm form, const std::string& part) {
    for (const domain::ReportText& text : data.texts) {
        if (text.form == form && text.part == part) {
            return text.body;
        }
    }
    return standingText(data.scheme, form, part);
}

domain::ReportText textToEdit(Store& store, int year, DocumentForm form, const std::string& part) {
    if (auto own = storedText(store, year, form, part)) {
        return *std::move(own);
    }
    domain::ReportText text;
    text.year = year;
    text.form = form;
    text.part = part;
    const auto before = storedText(store, year - 1, form, part);
    text.body = before ? before->body : standingText(store.schemes().current(), form, part);
    return text;
}

std::vector<TextVersion> versionsOf(Store& store, const domain::ReportText& text) {
    std::vector<TextVersion> versions;
    if (!text.id.isStored()) {
        return versions;
    }
    JournalFilter filter;
    filter.subject = text.subject();
    constexpr int all = 1'000'000;
    for (const JournalEntry& entry : store.journal().read(filter, 0, all)) {
        for (const domain::Change& change : entry.changes) {
            if (change.path == "body") {
                versions.push_back({entry.at, entry.person, change.after, entry.number});
            }
        }
    }
    return versions;
}

std::vector<Quotable> quotablePassages(const KamerReportData& data) {
    std::vector<Quotable> passages;
    for (const ReportedMunicipality& reported : data.municipalities) {
        if (!isIn(reported) || reported.report.mayBeQuoted != domain::Answer::Yes) {
            continue;
        }
        for (const QuotableField& field : quotableFields()) {
            if (const std::string& text = reported.report.*field.field; !text.empty()) {
                passages.push_back({reported.municipality.id, reported.municipality.name,
                                    "citaat:" + reported.municipality.code + ":" + field.code,
                                    field.label, text});
            }
        }
    }
    return passages;
}

std::vector<TextRemark> remarksOn(const KamerReportData& data, const BoundFigures& figures,
                                  DocumentForm form) {
    std::vector<TextRemark> remarks;
    for (const domain::DocumentPart& part : domain::partsOf(form)) {
        for (Problem& problem : remarksOn(textOf(data, form, part.code), data, figures)) {
            remarks.push_back({form, part.code, std::move(problem)});
        }
    }
    return remarks;
}

Problems remarksOn(const std::string& body, const KamerReportData& data,
                   const BoundFigures& figures) {
    return TextLook(data, figures).at(body);
}

}  // namespace kamerklaar::work
