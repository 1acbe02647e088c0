// SPDX-License-Identifier: EUPL-1.2
#include "work/published_line_checks.h"

#include <set>
#include <tuple>

#include "domain/ascii.h"
#include "domain/personal_data.h"
#include "work/known_names.h"

namespace kamerklaar::work {
namespace {

using domain::DocumentForm;
using domain::PersonalDataKind;
using domain::PersonalDataMatch;
using domain::PersonalDataSearch;
using domain::ProblemKind;
using domain::PublicationRuling;

constexpr domain::CodeTable<PersonalDataKind, 5> kindCodes = {{
    {PersonalDataKind::Name, "name"},
    {PersonalDataKind::EMail, "email"},
    {PersonalDataKind::Telephone, "telephone"},
    {PersonalDataKind::Bsn, "bsn"},
    {PersonalDataKind::BirthDate, "birth_date"},
}};

std::vector<std::string> placesIn(const KamerReportData& data) {
    std::vector<std::string> places;
    for (const ReportedMunicipality& reported : data.municipalities) {
        places.push_back(reported.municipality.name);
        places.push_back(reported.municipality.province);
    }
    return places;
}

/// Without what does not tell one from another: "070 123 45 67" is "070-1234567".
std::string normalised(const std::string& text) {
    std::string plain;
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        const char small = domain::lowered(letter);
        const bool isLetter = (small >= 'a' && small <= 'z') || code >= 0x80;
        if (isLetter || domain::isDigit(letter) || letter == '@') {
            plain += small;
        }
    }
    return plain;
}

/// Its heading, or what stands above them all: a title says itself where it is.
const std::string& placeOf(const PublishedLine& line) {
    return line.heading.empty() ? line.text : line.heading;
}

class PublishedLines {
public:
    PublishedLines(Store& store, const KamerReportData& data, const SealingTools& tools)
        : data_(data),
          tools_(tools),
          officials_(namesOfOfficials(store), placesIn(data), std::nullopt),
          others_(namesOfContacts(store), placesIn(data),
                  domain::agesOn(data.scheme, data.edition.cutOff)) {}

    std::vector<PublicationCheck> all() {
        for (const auto& [form, code] : domain::documentFormCodes) {
            for (const PublishedLine& line : tools_.publisher.lines(data_, form)) {
                look(form, line);
            }
        }
        return std::move(checks_);
    }

private:
    void look(DocumentForm form, const PublishedLine& line) {
        shapeless(form, line);
        const std::vector<PersonalDataMatch> named = officials_.find(line.text);
        for (const PersonalDataMatch& match : named) {
            if (match.kind == PersonalDataKind::Name) {
                add(form, line, match, ProblemKind::OfficialNamed, {placeOf(line), match.text});
            }
        }
        for (const PersonalDataMatch& match : others_.find(line.text)) {
            const std::string code(domain::codeIn(kindCodes, match.kind));
            add(form, line, match, ProblemKind::PersonalDataFound,
                {code, placeOf(line), match.text});
        }
    }

    /// Said once for each place; no rule, so nobody is stopped by it.
    void shapeless(DocumentForm form, const PublishedLine& line) {
        const ProblemKind kind = ProblemKind::LettersShapeless;
        if (line.shapeless.empty() ||
            !known_.insert({kind, form, line.part, line.heading, line.shapeless}).second) {
            return;
        }
        PublicationCheck check;
        check.problem = {kind, {}, {placeOf(line), line.shapeless}, domain::Severity::Flagged, {}};
        check.form = form;
        check.part = line.part;
        checks_.push_back(std::move(check));
    }

    void add(DocumentForm form, const PublishedLine& line, const PersonalDataMatch& match,
             ProblemKind kind, std::vector<domain::Fact> facts) {
        PublicationCheck check;
        check.problem = refusal(kind, {}, std::move(facts));
        check.form = form;
        check.part = line.part;
        check.place = line.heading;
        check.matched = match.text;
        const std::string code(domain::codeIn(kindCodes, match.kind));
        const std::string fingerprint = tools_.sha256(code + "\n" + normalised(match.text));
        if (!known_.insert({kind, form, line.part, line.heading, fingerprint}).second) {
            return;  // said once for each place
        }
        if (kind == ProblemKind::PersonalDataFound) {
            check.finding = code;
            check.fingerprint = fingerprint;
            if (mayStand(check)) {
                return;
            }
        }
        checks_.push_back(std::move(check));
    }

    /// What was decided last about this text in this place.
    [[nodiscard]] bool mayStand(const PublicationCheck& check) const {
        bool may = false;
        for (const PublicationRuling& ruling : data_.rulings) {
            if (ruling.finding == check.finding && ruling.place == check.place &&
                ruling.fingerprint == check.fingerprint) {
                may = ruling.mayStand == domain::Answer::Yes;
            }
        }
        return may;
    }

    const KamerReportData& data_;
    const SealingTools& tools_;
    PersonalDataSearch officials_;
    PersonalDataSearch others_;
    std::set<std::tuple<ProblemKind, DocumentForm, std::string, std::string, std::string>> known_;
    std::vector<PublicationCheck> checks_;
};

}  // namespace

std::vector<PublicationCheck> publishedLineChecks(Store& store, const KamerReportData& data,
                                                  const SealingTools& tools) {
    return PublishedLines(store, data, tools).all();
}

}  // namespace kamerklaar::work
