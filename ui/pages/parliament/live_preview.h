// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <optional>

#include "ui/pages/parliament/chapter_editing.h"
#include "ui/pages/parliament/file_making.h"
#include "ui/pages/parliament/report_moment.h"
#include "work/report_reckoning.h"

namespace kamerklaar::ui {

class Preview;

/// Lets the pages follow what is typed: at once the chapter that is being written, and the whole
/// document when the typing rests. Made from a copy with the text as it is now put in.
class LivePreview : public QObject {
    Q_OBJECT
public:
    LivePreview(const work::Publisher& publisher, Preview& preview, QObject* parent = nullptr);

    /// Other data, or another document: the whole of it.
    void show(std::shared_ptr<const ReportMoment> moment, const Chapter& chapter);
    /// The pages of the chapter, in the document as it is shown.
    void goTo(const Chapter& chapter);
    /// The text of that chapter is another now.
    void follow(const Chapter& chapter, const std::string& body);
    /// Newer data that look the same: nothing is made anew until there is something to show.
    void update(std::shared_ptr<const ReportMoment> moment) { moment_ = std::move(moment); }
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void stateChanged();
    /// How long it took from a letter to its page, for whoever measures.
    void followed(qint64 milliseconds);

private:
    /// The data with the text that is being written, kept from one letter to the next: copying all
    /// of it for each would take too long for two thousand municipalities.
    struct Copy {
        std::shared_ptr<const ReportMoment> of;
        work::KamerReportData data;
        /// Of these data; what is typed changes nothing of it.
        std::optional<work::ReportReckoning> reckoning;
        void take(std::shared_ptr<const ReportMoment> moment);
        void put(const Chapter& chapter, const std::string& body);
    };
    void makeChapter();
    void makeWhole();
    void showChapter(const QByteArray& pdf);
    void showWhole(const QByteArray& pdf);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] std::function<void(Copy& copy)> filler() const;

    const work::Publisher& publisher_;
    Preview& preview_;
    FileMaking chapterMaking_;
    FileMaking wholeMaking_;
    QTimer soon_;
    QTimer idle_;
    QElapsedTimer sinceLetter_;
    std::shared_ptr<const ReportMoment> moment_;
    std::shared_ptr<Copy> chapterCopy_ = std::make_shared<Copy>();
    std::shared_ptr<Copy> wholeCopy_ = std::make_shared<Copy>();
    Chapter chapter_;
    std::optional<std::string> body_;  ///< as it is typed, where that is not what the data say
    bool isWanted_ = false;            ///< another letter came while a chapter was being made
};

}  // namespace kamerklaar::ui
