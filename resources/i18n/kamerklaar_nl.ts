<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>Places</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::MainWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXAMPLE DATA: payments and reports in this file are made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Kamerklaar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::OverviewPage</name>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded or reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which VAT fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the net award</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Sidebar</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::StatusLine</name>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved, last at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Welcome</name>
    <message>
        <source>Keeps the grants for preventing youth crime, and writes the yearly report to parliament.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the regulation of 2024 and its twenty municipalities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file with example reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look around: the same, with made-up payments and reports. Every screen and every page says that the data are examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that was made with Kamerklaar before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example.kamerklaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grants.kamerklaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamerklaar files (*.kamerklaar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
