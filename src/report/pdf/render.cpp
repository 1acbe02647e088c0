// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/composer.h"
#include "report/pdf/furniture.h"
#include "report/pdf/paginate.h"
#include "report/pdf/pdf_file.h"
#include "report/renderer.h"

namespace kamerklaar::report {

namespace {

using namespace pdf;

/// The boxes behind the pieces of a page: each as high as its pieces that stand there.
void drawFrames(PageContent& content, const Page& page, const std::vector<Frame>& frames) {
    constexpr double barWidth = 3;
    for (std::size_t first = 0; first < page.placed.size();) {
        const int frame = page.placed[first].piece->frame;
        std::size_t end = first + 1;
        while (end < page.placed.size() && page.placed[end].piece->frame == frame) {
            ++end;
        }
        if (frame != none) {
            const Frame& box = frames[static_cast<std::size_t>(frame)];
            const Placed& last = page.placed[end - 1];
            const double top = page.placed[first].top;
            const double height = last.top + last.piece->height - top;
            content.fill({marginSide + box.left, top, box.width, height}, box.ground);
            content.fill({marginSide + box.left, top, barWidth, height}, box.bar);
        }
        first = end;
    }
}

void drawPage(PageContent& content, const Page& page, const Flow& flow, const Facts& facts) {
    drawFrames(content, page, flow.frames);
    for (const Placed& placed : page.placed) {
        if (placed.isRepeated) {
            content.beginArtifact(PageContent::Artifact::Repeated);
        }
        placed.piece->draw(content, marginSide + placed.piece->left, placed.top, facts);
        if (placed.isRepeated) {
            content.endArtifact();
        }
    }
}

}  // namespace

std::string renderPdf(const Document& document, const Progress& progress) {
    Shaper shaper;
    Structure structure;
    Composer composer(document, shaper, structure);
    Flow flow = composer.compose();
    const std::vector<Page> pages = paginate(flow, progress);
    const Facts facts{flow.targets, shaper};
    const int count = static_cast<int>(pages.size());
    const auto checkpoint = [&] {
        if (progress && !progress(count)) {
            throw Cancelled();
        }
    };
    std::vector<PageSize> sizes;
    for (const Page& page : pages) {
        sizes.push_back(page.size);
    }
    PdfFile file(std::move(sizes));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        checkpoint();
        PageContent content(structure, static_cast<std::uint32_t>(i), pages[i].size);
        drawPage(content, pages[i], flow, facts);
        drawFurniture(content, document.info, count, shaper);
        file.addPage(content, composer.links(), flow.targets);
    }
    return file.finish(document.info, structure, shaper, flow.targets, checkpoint);
}

}  // namespace kamerklaar::report
