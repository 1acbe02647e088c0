// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/forms/record_editing.h"
#include "ui/forms/record_form.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class ProblemLine;
class RacePanel;
class Strip;

/// A RecordForm with everything around it that a person who edits needs: what is kept, what there
/// is to say, who was faster, and the buttons. It reads, saves and keeps drafts by itself; the page
/// around it tells it what to open, and when it is left.
class RecordCard : public Card {
    Q_OBJECT
public:
    struct Words {
        QString heading;
        QString save;
    };
    /// `act` is what saving is in the table of permissions.
    RecordCard(Desk& desk, RecordForm* form, RecordWays ways, work::Act act, const Words& words,
               QWidget* parent = nullptr);
    ~RecordCard() override;

    /// False when there is no such thing.
    bool open(std::int64_t id);
    /// A new one, with what it starts from (work::begun, work::proposal); see RecordEditing::begin.
    void begin(domain::MunicipalityId municipality, domain::Fields proposal,
               const std::string& form = {});
    /// The desk announced a change.
    void readAgain();
    /// The page is left.
    void keepDraft() { editing_->keepDraft(); }
    bool save();

    /// Read and not typed in, whatever could be done with it; a draft opens it.
    void setLocked(bool isLocked);
    [[nodiscard]] bool isLocked() const { return isLocked_; }

    /// Without a button that closes it: for what stands on its page as long as it is there.
    void setMayBePutAway(bool mayBePutAway);

    [[nodiscard]] RecordForm& form() const { return *form_; }
    [[nodiscard]] const RecordEditing& editing() const { return *editing_; }
    /// What is to be said of it as typed. A new one has blanks because nobody came that far yet:
    /// they are told once somebody wants to save it.
    [[nodiscard]] domain::Problems findings() const;
    /// Where something of the caller's own stands: above the fields.
    void addAbove(QWidget* widget);
    /// Among the buttons, after saving.
    void addButton(QPushButton* button);

Q_SIGNALS:
    void saved(std::int64_t id);
    void putAway();
    /// What stands in the form was judged anew: the thing as typed is in editing().
    void judged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeStrips();
    [[nodiscard]] QWidget* makeButtons(const QString& saveWords);
    void showOpened();
    void showState();
    void judge();
    void sayRefusal(const domain::Problems& problems);

    Desk& desk_;
    RecordForm* form_;
    RecordEditing* editing_;
    work::Act act_;
    bool isLocked_ = false;
    bool wasToBeSaved_ = false;  ///< since it was opened
    QLabel* kept_;
    RacePanel* race_;
    Strip* draft_;
    Strip* refusal_;
    Strip* setAside_;
    QWidget* above_;
    ProblemLine* others_;
    QWidget* buttons_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* away_ = nullptr;
};

/// The card of any noun of a dossier.
template <typename Noun>
[[nodiscard]] RecordCard* recordCard(Desk& desk, const FormPlan& plan, work::Act act,
                                     const RecordCard::Words& words, QWidget* parent = nullptr) {
    return new RecordCard(desk, recordForm<Noun>(plan, desk.scheme(), desk.language(), parent),
                          waysOf<Noun>(), act, words, parent);
}

}  // namespace kamerklaar::ui
