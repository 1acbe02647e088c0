// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "domain/date.h"
#include "domain/id.h"

namespace kamerklaar::domain {

/// What a document, a draft or a journal entry is about.
struct Subject {
    enum class Kind {
        File,
        Municipality,
        Round,
        Report,
        Allocation,
        Instalment,
        Payment,
        Document,
        Person,
        Edition,
        Decision,
        Application,
        Notification,
        ContinuityReport,
        SisaReturn,
        Explanation,
        Objection,
        SpendingSplit,
        Selection,
        Letter,
        LetterTemplate,
        Deadline,
        ReportText,
        Consultation,
        Commitment,
        PressAgreement,
        Submission,
        PublicationRuling,
        Restatement,
        HouseStyle,
        SealedEdition,
        ContactPerson,
        ReportNote
    };
    Kind kind = Kind::File;
    std::int64_t id = 0;
    friend bool operator==(const Subject&, const Subject&) = default;
};

[[nodiscard]] std::string_view codeOf(Subject::Kind kind);
/// Unknown codes give File.
[[nodiscard]] Subject::Kind subjectKindFrom(std::string_view code);

/// A file that came in or went out, kept with its hash.
struct CaseDocument {
    enum class Direction { Incoming, Outgoing };
    DocumentId id;
    Subject subject;
    Direction direction = Direction::Incoming;
    std::string fileName;
    std::string mediaType;
    Date date;
    std::string sender;
    std::string caseNumber;  ///< zaaknummer
    std::string reference;   ///< kenmerk
    std::string sha256;      ///< of the content, in hexadecimal; set by the store
    std::int64_t size = 0;   ///< bytes; set by the store
};

/// The yearly report to parliament as an edition: what is fixed about it before it is made.
struct Edition {
    int year = 0;
    Date cutOff;           ///< peildatum
    bool isFinal = false;  ///< definitief; otherwise concept
    int number = 1;        ///< version
    int version = 0;       ///< of the row, for lost races
};

}  // namespace kamerklaar::domain
