// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "base/id.h"
#include "widgets/picker_field.h"

namespace sokoguru::ui {

/// The description of an entry: free text that offers the descriptions of earlier entries while typing. Taking one
/// tells which entry it was, to be copied.
class MemoField : public PickerField {
    Q_OBJECT
public:
    explicit MemoField(Workspace& workspace, QWidget* parent = nullptr);

    std::string value() const { return text().trimmed().toStdString(); }
    void set_value(const std::string& text);

signals:
    void earlier_taken(sokoguru::EntryId entry);

protected:
    std::vector<Choice> find(const QString& text) const override;
    std::optional<std::int64_t> exactly(const QString&) const override { return std::nullopt; }
    QString shown(std::int64_t entry) const override;
    void taken(std::int64_t entry) override;
    Label nothing_fits() const override { return {}; }
    Label several_fit() const override { return {}; }
};

} // namespace sokoguru::ui
