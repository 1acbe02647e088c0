// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <future>
#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

#include "report/document.h"
#include "report/pdf/composer.h"
#include "report/pdf/page_content.h"
#include "report/pdf/picture.h"

namespace kamerklaar::report::pdf {

/// The file while it grows: pages one by one, then what holds them together.
class PdfFile {
public:
    explicit PdfFile(std::vector<PageSize> sizes);

    /// Takes over the finished content of the next page, which is compressed in another thread.
    void addPage(PageContent& content, const Links& links, const std::vector<Target>& targets);
    /// A picture that pages draw by this name ("/Logo").
    void addPicture(const char* name, const Picture& picture);
    /// Everything else, and the bytes. `checkpoint` is called now and then and may throw.
    [[nodiscard]] std::string finish(const Document& document, const Structure& structure,
                                     Shaper& shaper, const std::vector<Target>& targets,
                                     const std::function<void()>& checkpoint);

private:
    QPDFObjectHandle annotation(const LinkArea& area, const LinkFacts& facts,
                                const QPDFObjectHandle& page, const std::vector<Target>& targets);
    [[nodiscard]] QPDFObjectHandle destination(const Target& target) const;
    void fillPages();
    void hangPages();
    void writeFonts(Shaper& shaper);
    [[nodiscard]] std::string bytes(const std::function<void()>& checkpoint);

    QPDF pdf_;
    std::vector<PageSize> sizes_;
    std::vector<QPDFObjectHandle> pages_;
    std::vector<std::future<std::string>> contents_;
    std::vector<QPDFObjectHandle> annotations_;
    QPDFObjectHandle resources_;
    std::size_t written_ = 0;
};

}  // namespace kamerklaar::report::pdf
