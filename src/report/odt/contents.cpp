// SPDX-License-Identifier: EUPL-1.2
//
// The table of contents: it makes itself anew when asked to, and until then shows what stands here.
#include "report/odt/text_document.h"

namespace kamerklaar::report::odt {

void TextDocument::block(const Contents& contents, const Place&) {
    const std::string given = label(contents.title);
    const std::string title = given.empty() ? words_.contents : given;
    xml_.open("text:table-of-content", {{"text:name", title}, {"text:protected", "true"}});
    contentsSource(contents, title);
    xml_.open("text:index-body");
    xml_.open("text:index-title", {{"text:name", title + "_kop"}});
    paragraph("Contents_20_Heading", title);
    xml_.close();
    for (const OutlineEntry& entry : outline_.entries()) {
        if (entry.level <= contents.depth) {
            contentsEntry(entry);
        }
    }
    xml_.close();
    xml_.close();
}

void TextDocument::contentsSource(const Contents& contents, const std::string& title) {
    xml_.open("text:table-of-content-source",
              {{"text:outline-level", std::to_string(contents.depth)},
               {"text:use-index-marks", "false"},
               {"text:use-index-source-styles", "false"}});
    xml_.leaf("text:index-title-template", {{"text:style-name", "Contents_20_Heading"}}, title);
    for (int level = 1; level <= 4; ++level) {
        xml_.open("text:table-of-content-entry-template",
                  {{"text:outline-level", std::to_string(level)},
                   {"text:style-name", "Contents_20_" + std::to_string(level)}});
        xml_.leaf("text:index-entry-link-start", {{"text:style-name", "Index_20_Link"}});
        xml_.leaf("text:index-entry-chapter", {{"text:display", "number"}});
        xml_.leaf("text:index-entry-span", {}, " ");
        xml_.leaf("text:index-entry-text");
        xml_.leaf("text:index-entry-tab-stop",
                  {{"style:type", "right"}, {"style:leader-char", "."}});
        xml_.leaf("text:index-entry-page-number");
        xml_.leaf("text:index-entry-link-end");
        xml_.close();
    }
    xml_.close();
}

void TextDocument::contentsEntry(const OutlineEntry& entry) {
    open("Contents_20_" + std::to_string(entry.level));
    xml_.open("text:a", {{"xlink:type", "simple"},
                         {"xlink:href", "#" + entry.id},
                         {"text:style-name", "Index_20_Link"},
                         {"text:visited-style-name", "Index_20_Link"}});
    if (!entry.number.empty()) {
        xml_.text(entry.number);
        xml_.leaf("text:tab");
    }
    xml_.text(entry.text);
    xml_.leaf("text:tab");
    // Nobody knows the page before a program has set the text; it fills in the reference then.
    xml_.leaf("text:bookmark-ref", {{"text:reference-format", "page"}, {"text:ref-name", entry.id}},
              "–");
    xml_.close();
    xml_.close();
}

}  // namespace kamerklaar::report::odt
