<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>kamerklaar::ui::DuePage</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Exporting</name>
    <message numerus="yes">
        <source>%n page(s) made</source>
        <translation>
            <numerusform>%n page made</numerusform>
            <numerusform>%n pages made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::LeversPart</name>
    <message numerus="yes">
        <source>Expected to be left in the country: %1. Done for the %n chosen: %2. Done wherever it is possible: %3.</source>
        <translation>
            <numerusform>Expected to be left in the country: %1. Done for the %n chosen: %2. Done wherever it is possible: %3.</numerusform>
            <numerusform>Expected to be left in the country: %1. Done for the %n chosen: %2. Done wherever it is possible: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Outline</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::PaymentRunForm</name>
    <message numerus="yes">
        <source>Prepare the run: %n payment(s), %1</source>
        <translation>
            <numerusform>Prepare the run: %n payment, %1</numerusform>
            <numerusform>Prepare the run: %n payments, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RadarPart</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ReconciliationTab</name>
    <message numerus="yes">
        <source>Sources held against each other: %n open</source>
        <translation>
            <numerusform>Sources held against each other: %n open</numerusform>
            <numerusform>Sources held against each other: %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ReminderPanel</name>
    <message numerus="yes">
        <source>Make %n letter(s)</source>
        <translation>
            <numerusform>Make %n letter</numerusform>
            <numerusform>Make %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Stopped: %n municipality(ies) not reached.</source>
        <translation>
            <numerusform>%1 Stopped: %n municipality not reached.</numerusform>
            <numerusform>%1 Stopped: %n municipalities not reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ReturnsPage</name>
    <message numerus="yes">
        <source>%n workbook(s) are still to be read …</source>
        <translation>
            <numerusform>%n workbook is still to be read …</numerusform>
            <numerusform>%n workbooks are still to be read …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) in workbooks that were neither taken over nor sent back would be lost.</source>
        <translation>
            <numerusform>%n correction in a workbook that was neither taken over nor sent back would be lost.</numerusform>
            <numerusform>%n corrections in workbooks that were neither taken over nor sent back would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::SectionBook</name>
    <message numerus="yes">
        <source>%1, %n remark(s)</source>
        <translation>
            <numerusform>%1, %n remark</numerusform>
            <numerusform>%1, %n remarks</numerusform>
        </translation>
    </message>
</context>
</TS>
