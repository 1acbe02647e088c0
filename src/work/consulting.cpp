// SPDX-License-Identifier: EUPL-1.2
#include "work/consulting.h"

#include "work/filing.h"
#include "work/recording.h"

namespace kamerklaar::work {

domain::Result<domain::Consultation> keepAnswer(const Context& context,
                                                const domain::Consultation& consultation,
                                                const domain::CaseDocument& about,
                                                const std::string& content) {
    return inOneAct(context, Act::SaveConsultation, [&]() -> domain::Result<domain::Consultation> {
        domain::CaseDocument document = about;
        document.subject = consultation.subject();
        const auto kept = attachDocument(context, document, content);
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        domain::Consultation answered = consultation;
        answered.document = kept->id;
        return save(context, answered);
    });
}

}  // namespace kamerklaar::work
