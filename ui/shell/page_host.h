// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QStackedWidget>
#include <map>

#include "ui/shell/list_memory.h"
#include "ui/shell/places.h"

class QScrollArea;

namespace kamerklaar::ui {

/// Shows one page at a time, makes each when it is first wanted, and prints it.
class PageHost : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageHost(const Surroundings& surroundings, QWidget* parent = nullptr);

    /// False for a place that this version does not have.
    bool open(const Address& address);
    /// nullptr before the first place was opened.
    [[nodiscard]] Page* page() const;
    /// Ctrl+P: the place as it is shown, first as a preview.
    void print();

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);
    void titleChanged();

private:
    [[nodiscard]] Page* pageOf(const PlaceEntry& entry);

    Surroundings surroundings_;
    ListMemory memory_;
    /// Each page in a frame that scrolls once the window is smaller than the page can be, so that
    /// nothing is ever cut, at whatever scale and in whatever language.
    std::map<Place, QScrollArea*> frames_;
};

}  // namespace kamerklaar::ui
