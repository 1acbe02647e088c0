// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/pdf_file.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDFWriter.hh>

#include "domain/ensure.h"
#include "report/pdf/attachments.h"
#include "report/pdf/compressed.h"
#include "report/pdf/font_objects.h"
#include "report/pdf/metadata.h"
#include "report/pdf/outline.h"
#include "report/pdf/structure_objects.h"
#include "report/pdf/text_strings.h"

namespace kamerklaar::report::pdf {

namespace {

std::string boxText(std::initializer_list<double> sides) {
    std::string out = "[";
    for (const double side : sides) {
        appendNumber(out, side);
        out += ' ';
    }
    return out + "]";
}

}  // namespace

PdfFile::PdfFile(std::vector<PageSize> sizes) : sizes_(std::move(sizes)) {
    // The usual 6 takes a sixth more time for a file that is a sixth smaller: most of what is
    // compressed is the structure of tables, in one piece and in one thread.
    constexpr int compression = 3;
    Pl_Flate::setCompressionLevel(compression);
    pdf_.emptyPDF();
    resources_ = pdf_.makeIndirectObject(QPDFObjectHandle::newDictionary());
    for (std::size_t i = 0; i < sizes_.size(); ++i) {
        pages_.push_back(pdf_.makeIndirectObject(QPDFObjectHandle::newDictionary()));
    }
}

void PdfFile::addPage(PageContent& content, const Links& links,
                      const std::vector<Target>& targets) {
    QPDFObjectHandle page = pages_[written_];
    // Compressed beside the drawing of the pages that follow, a few at a time.
    constexpr std::size_t mostAhead = 8;
    contents_.push_back(std::async(std::launch::async, compressed, content.finish()));
    if (written_ >= mostAhead) {
        contents_[written_ - mostAhead].wait();
    }
    page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
    page.replaceKey("/MediaBox", QPDFObjectHandle::parse(
                                     boxText({0, 0, content.size().width, content.size().height})));
    page.replaceKey("/Resources", resources_);
    page.replaceKey("/StructParents",
                    QPDFObjectHandle::newInteger(static_cast<long long>(written_)));
    page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
    for (const LinkArea& area : content.links()) {
        annotations.appendItem(annotation(area, links.at(area.element), page, targets));
    }
    if (annotations.getArrayNItems() > 0) {
        page.replaceKey("/Annots", annotations);
    }
    ++written_;
}

QPDFObjectHandle PdfFile::annotation(const LinkArea& area, const LinkFacts& facts,
                                     const QPDFObjectHandle& page,
                                     const std::vector<Target>& targets) {
    QPDFObjectHandle object = QPDFObjectHandle::parse(
        "<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect" +
        boxText({area.box.left, area.box.bottom, area.box.right, area.box.top}) + ">>");
    object.replaceKey("/P", page);
    object.replaceKey("/Contents", textString(facts.contents));
    object.replaceKey(
        "/StructParent",
        QPDFObjectHandle::newInteger(static_cast<long long>(pages_.size()) + area.annotation));
    if (facts.target != none) {
        object.replaceKey("/Dest", destination(targets[static_cast<std::size_t>(facts.target)]));
    } else {
        QPDFObjectHandle action = QPDFObjectHandle::parse("<</S/URI>>");
        action.replaceKey("/URI", QPDFObjectHandle::newString(uriOf(facts.address)));
        object.replaceKey("/A", action);
    }
    object = pdf_.makeIndirectObject(object);
    domain::ensure(annotations_.size() == area.annotation, "annotations come in order");
    annotations_.push_back(object);
    return object;
}

QPDFObjectHandle PdfFile::destination(const Target& target) const {
    const auto page = static_cast<std::size_t>(target.page);
    std::string top;
    appendNumber(top, sizes_[page].height - target.y + 12);
    return QPDFObjectHandle::newArray({pages_[page], QPDFObjectHandle::newName("/XYZ"),
                                       QPDFObjectHandle::newNull(), QPDFObjectHandle::newReal(top),
                                       QPDFObjectHandle::newNull()});
}

void PdfFile::addPicture(const char* name, const Picture& picture) {
    QPDFObjectHandle image = QPDFObjectHandle::newStream(
        &pdf_, picture.isJpeg ? picture.bytes : compressed(picture.bytes));
    QPDFObjectHandle facts = image.getDict();
    const auto word = QPDFObjectHandle::newName;
    facts.replaceKey("/Type", word("/XObject"));
    facts.replaceKey("/Subtype", word("/Image"));
    facts.replaceKey("/Width", QPDFObjectHandle::newInteger(picture.width));
    facts.replaceKey("/Height", QPDFObjectHandle::newInteger(picture.height));
    facts.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    facts.replaceKey("/ColorSpace", word(picture.channels == 1 ? "/DeviceGray" : "/DeviceRGB"));
    facts.replaceKey("/Filter", word(picture.isJpeg ? "/DCTDecode" : "/FlateDecode"));
    QPDFObjectHandle pictures = QPDFObjectHandle::newDictionary();
    pictures.replaceKey(name, image);
    resources_.replaceKey("/XObject", pictures);
}

std::string PdfFile::finish(const Document& document, const Structure& structure, Shaper& shaper,
                            const std::vector<Target>& targets,
                            const std::function<void()>& checkpoint) {
    checkpoint();
    fillPages();
    hangPages();
    describe(pdf_, document);
    attach(pdf_, document.attachments, document.info.date);
    writeStructure(pdf_, structure, pages_, annotations_);
    checkpoint();
    writeFonts(shaper);
    std::vector<Bookmark> bookmarks;
    for (const Target& target : targets) {
        if (target.kind != Target::Kind::Place) {
            // Below a title that is a heading itself, what follows is one level deeper.
            const bool isDeeper =
                document.info.front == DocumentInfo::Front::Head && &target != &targets.front();
            bookmarks.push_back(
                {target.numberedTitle(), target.level + (isDeeper ? 1 : 0), destination(target)});
        }
    }
    writeOutline(pdf_, bookmarks);
    checkpoint();
    return bytes(checkpoint);
}

void PdfFile::fillPages() {
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf_, contents_[i].get());
        stream.getDict().replaceKey("/Filter", QPDFObjectHandle::newName("/FlateDecode"));
        pages_[i].replaceKey("/Contents", stream);
    }
}

void PdfFile::hangPages() {
    // A tree of two levels: a reader finds a page without going through thousands.
    constexpr std::size_t pagesOnBranch = 64;
    QPDFObjectHandle root = pdf_.getRoot().getKey("/Pages");
    QPDFObjectHandle branches = QPDFObjectHandle::newArray();
    for (std::size_t first = 0; first < pages_.size(); first += pagesOnBranch) {
        const std::size_t end = std::min(pages_.size(), first + pagesOnBranch);
        QPDFObjectHandle branch =
            pdf_.makeIndirectObject(QPDFObjectHandle::parse("<</Type/Pages>>"));
        QPDFObjectHandle kids = QPDFObjectHandle::newArray();
        for (std::size_t i = first; i < end; ++i) {
            pages_[i].replaceKey("/Parent", branch);
            kids.appendItem(pages_[i]);
        }
        branch.replaceKey("/Parent", root);
        branch.replaceKey("/Kids", kids);
        branch.replaceKey("/Count",
                          QPDFObjectHandle::newInteger(static_cast<long long>(end - first)));
        branches.appendItem(branch);
    }
    root.replaceKey("/Kids", branches);
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(pages_.size())));
}

void PdfFile::writeFonts(Shaper& shaper) {
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    for (int i = 0; i < faceCount; ++i) {
        const Face face = static_cast<Face>(i);
        if (shaper.isLoaded(face) && !shaper.font(face).used().empty()) {
            fonts.replaceKey("/F" + std::to_string(i), fontObject(pdf_, shaper.font(face)));
        }
    }
    resources_.replaceKey("/Font", fonts);
}

std::string PdfFile::bytes(const std::function<void()>& checkpoint) {
    class Reporter : public QPDFWriter::ProgressReporter {
    public:
        explicit Reporter(const std::function<void()>& checkpoint) : checkpoint_(checkpoint) {}
        void reportProgress(int) override { checkpoint_(); }

    private:
        const std::function<void()>& checkpoint_;
    };
    std::string out;
    Pl_String collect("file", nullptr, out);
    QPDFWriter writer(pdf_);
    writer.setOutputPipeline(&collect);
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    // What stands between the data of a stream and its end is no part of it (ISO 19005-2, 6.1.7.1).
    writer.setNewlineBeforeEndstream(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.registerProgressReporter(std::make_shared<Reporter>(checkpoint));
    writer.write();
    return out;
}

}  // namespace kamerklaar::report::pdf
