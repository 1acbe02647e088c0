// SPDX-License-Identifier: EUPL-1.2
#include "report/house_style.h"
#include "report/pdf/composer.h"
#include "report/pdf/frames.h"
#include "report/pdf/furniture.h"
#include "report/pdf/logo.h"
#include "report/pdf/paginate.h"
#include "report/pdf/palette.h"
#include "report/pdf/pdf_file.h"
#include "report/renderer.h"

namespace kamerklaar::report {

namespace {

using namespace pdf;

void drawPage(PageContent& content, const Page& page, const Flow& flow, const Facts& facts) {
    drawFrames(content, page.placed, flow.frames);
    for (const Placed& placed : page.placed) {
        if (placed.isRepeated) {
            content.beginArtifact(PageContent::Artifact::Repeated);
        }
        placed.piece->draw(content, marginSide + placed.piece->left, placed.top, facts);
        if (placed.isRepeated) {
            content.endArtifact();
        }
    }
    if (!page.notes.empty()) {
        content.rule({marginSide, page.noteRule()}, {marginSide + noteRuleWidth, page.noteRule()},
                     hairline, Ink::Quiet);
    }
    for (const Placed& placed : page.notes) {
        placed.piece->draw(content, marginSide + placed.piece->left, placed.top, facts);
    }
}

}  // namespace

std::string renderPdf(const Document& document, const Progress& progress) {
    const HouseStyle& style = document.info.style;
    if (std::vector<HouseStyleFault> faults = houseStyleFaults(style); !faults.empty()) {
        throw HouseStyleRefused(std::move(faults));
    }
    const std::optional<Rgb> accent = colourNamed(style.accent);
    const Palette palette = accent ? paletteFor(*accent) : Palette();
    Shaper shaper(style);
    Structure structure;
    std::optional<Picture> logo;
    if (!style.logo.empty()) {
        logo = std::get<Picture>(readPicture(style.logo));
    }
    Composer composer(document, shaper, structure, logo ? &*logo : nullptr);
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
        PageContent content(structure, static_cast<std::uint32_t>(i), pages[i].size, palette);
        drawPage(content, pages[i], flow, facts);
        drawFurniture(content, document.info, pages.size(), shaper);
        file.addPage(content, composer.links(), flow.targets);
    }
    if (logo) {
        file.addPicture(logoName, *logo);
    }
    return file.finish(document, structure, shaper, flow.targets, checkpoint);
}

}  // namespace kamerklaar::report
