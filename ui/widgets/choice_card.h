// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace sokoguru::ui {

/// One of several ways to go on: what it is, and a sentence of what happens; the whole card is the button.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT
public:
    /// `icon_name` of resources/icons/icons.txt stands before the words; empty: none.
    explicit ChoiceCard(const QString& icon_name = {}, QWidget* parent = nullptr);

    /// The title may have an Alt-mnemonic.
    void set_words(const QString& title, const QString& words);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString icon_name_;
    QLabel* title_;
    QLabel* words_;
};

} // namespace sokoguru::ui
