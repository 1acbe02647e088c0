// SPDX-License-Identifier: EUPL-1.2
#include "store/document_rows.h"

#include "store/digest.h"

namespace kamerklaar::store {
namespace {

using domain::CaseDocument;

constexpr std::string_view incoming = "incoming";
constexpr std::string_view outgoing = "outgoing";

}  // namespace

std::vector<CaseDocument> DocumentRows::of(const domain::Subject& subject) {
    Rows rows = connection_.query(
        uR"(SELECT id, direction, file_name, media_type, dated, sender, case_number, reference,
                sha256, size
            FROM case_document WHERE subject_kind = ? AND subject_id = ?
            ORDER BY dated DESC, id DESC)"_qs,
        domain::codeOf(subject.kind), subject.id);
    std::vector<CaseDocument> found;
    std::string direction;
    while (rows.next()) {
        CaseDocument& one = found.emplace_back();
        one.subject = subject;
        rows.read(one.id, direction, one.fileName, one.mediaType, one.date, one.sender,
                  one.caseNumber, one.reference, one.sha256, one.size);
        one.direction = direction == outgoing ? CaseDocument::Direction::Outgoing
                                              : CaseDocument::Direction::Incoming;
    }
    return found;
}

std::optional<std::string> DocumentRows::content(domain::DocumentId id) {
    Rows rows =
        connection_.query(u"SELECT content FROM document_content WHERE document = ?"_qs, id);
    if (!rows.next()) {
        return std::nullopt;
    }
    QByteArray bytes;
    rows.read(bytes);
    return bytes.toStdString();
}

CaseDocument DocumentRows::add(const CaseDocument& document, const std::string& content) {
    transactions_.willWrite();
    CaseDocument kept = document;
    kept.sha256 = sha256(content);
    kept.size = static_cast<std::int64_t>(content.size());
    const bool isOutgoing = kept.direction == CaseDocument::Direction::Outgoing;
    kept.id = {connection_.number(
        uR"(INSERT INTO case_document
            (id, subject_kind, subject_id, direction, file_name, media_type, dated, sender,
             case_number, reference, sha256, size)
            VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM case_document), ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?)
            RETURNING id)"_qs,
        domain::codeOf(kept.subject.kind), kept.subject.id, isOutgoing ? outgoing : incoming,
        kept.fileName, kept.mediaType, kept.date, kept.sender, kept.caseNumber, kept.reference,
        kept.sha256, kept.size)};
    connection_.change(u"INSERT INTO document_content (document, content) VALUES (?, ?)"_qs,
                       kept.id, QByteArray::fromStdString(content));
    return kept;
}

}  // namespace kamerklaar::store
