// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/attachments.h"

#include <regex>

#include "domain/ensure.h"
#include "report/pdf/clean_text.h"
#include "report/pdf/compressed.h"
#include "report/pdf/metadata.h"
#include "report/pdf/name_tree.h"
#include "report/pdf/text_strings.h"

namespace kamerklaar::report::pdf {

namespace {

/// For readers that know no Unicode in names.
std::string asciiOf(std::u16string_view name) {
    std::string out;
    for (const char16_t c : name.substr(0, 255)) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                             (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
        out += isPlain ? static_cast<char>(c) : '_';
    }
    return out;
}

/// "text/csv; charset=utf-8" as a name may say it: without parameters.
std::string mediaType(const std::string& whole) {
    static const std::regex known("([-\\w+.]{1,50}/[-\\w+.]{1,70})\\s*(;.*)?");
    // A name and its parameters are never this long; an expression asks stack for every sign.
    static constexpr std::size_t longest = 500;
    std::smatch parts;
    return whole.size() <= longest && std::regex_match(whole, parts, known)
               ? parts[1].str()
               : "application/octet-stream";
}

QPDFObjectHandle embedded(QPDF& pdf, const Attachment& attachment, const std::string& day) {
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, compressed(attachment.bytes));
    QPDFObjectHandle facts = stream.getDict();
    facts.replaceKey("/Type", QPDFObjectHandle::newName("/EmbeddedFile"));
    facts.replaceKey("/Subtype", QPDFObjectHandle::newName("/" + mediaType(attachment.mediaType)));
    facts.replaceKey("/Filter", QPDFObjectHandle::newName("/FlateDecode"));
    QPDFObjectHandle parameters = QPDFObjectHandle::newDictionary();
    parameters.replaceKey("/ModDate", QPDFObjectHandle::newString(day));
    parameters.replaceKey(
        "/Size", QPDFObjectHandle::newInteger(static_cast<long long>(attachment.bytes.size())));
    facts.replaceKey("/Params", parameters);
    return stream;
}

}  // namespace

void attach(QPDF& pdf, const std::vector<Attachment>& attachments, const domain::Date& day) {
    if (attachments.empty()) {
        return;
    }
    std::vector<std::pair<std::string, QPDFObjectHandle>> byName;
    QPDFObjectHandle all = QPDFObjectHandle::newArray();
    for (const Attachment& each : attachments) {
        const std::u16string name = cleanLabel(each.name);
        domain::ensure(!name.empty(), "an attachment has a name");
        QPDFObjectHandle file = QPDFObjectHandle::parse("<</Type/Filespec/AFRelationship/Data>>");
        QPDFObjectHandle title = textString(name);
        file.replaceKey("/F", QPDFObjectHandle::newString(asciiOf(name)));
        file.replaceKey("/UF", title);
        const std::u16string description = cleanLabel(each.description);
        file.replaceKey("/Desc", textString(description.empty() ? name : description));
        QPDFObjectHandle stream = embedded(pdf, each, pdfDate(day));
        QPDFObjectHandle streams = QPDFObjectHandle::newDictionary();
        streams.replaceKey("/F", stream);
        streams.replaceKey("/UF", stream);
        file.replaceKey("/EF", streams);
        file = pdf.makeIndirectObject(file);
        byName.emplace_back(title.getStringValue(), file);
        all.appendItem(file);
    }
    QPDFObjectHandle names = QPDFObjectHandle::newDictionary();
    names.replaceKey("/EmbeddedFiles", nameTree(pdf, std::move(byName)));
    pdf.getRoot().replaceKey("/Names", names);
    pdf.getRoot().replaceKey("/AF", all);
}

}  // namespace kamerklaar::report::pdf
