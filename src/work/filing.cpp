// SPDX-License-Identifier: EUPL-1.2
#include "work/filing.h"

namespace kamerklaar::work {
namespace {

using domain::ProblemKind;
using domain::Problems;

Problems objectionsTo(const domain::CaseDocument& document, const std::string& content) {
    Problems problems;
    const auto require = [&problems](bool present, const char* field) {
        if (!present) {
            problems.push_back(refusal(ProblemKind::Missing, field));
        }
    };
    require(!document.fileName.empty(), "fileName");
    require(!document.sender.empty(), "sender");
    require(!content.empty(), "content");
    return problems;
}

}  // namespace

domain::Result<domain::CaseDocument> attachDocument(const Context& context,
                                                    const domain::CaseDocument& document,
                                                    const std::string& content) {
    return inOneAct(context, Act::AttachDocument, [&]() -> domain::Result<domain::CaseDocument> {
        if (Problems objections = objectionsTo(document, content); !objections.empty()) {
            return tl::unexpected(std::move(objections));
        }
        domain::CaseDocument stored = context.store.documents().add(document, content);
        record(context, Act::AttachDocument, {domain::Subject::Kind::Document, stored.id.value},
               domain::difference({}, domain::fieldsOf(stored)));
        return stored;
    });
}

}  // namespace kamerklaar::work
