<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>Places</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Terug (Alt+Pijl-links)</translation>
    </message>
    <message>
        <source>EXAMPLE DATA: payments and reports in this file are made up.</source>
        <translation>VOORBEELDGEGEVENS: de betalingen en verslagen in dit bestand zijn verzonnen.</translation>
    </message>
    <message>
        <source>%1 – %2 – Kamerklaar</source>
        <translation>%1 – %2 – Kamerklaar</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::MunicipalitiesPage</name>
    <message>
        <source>Report %1</source>
        <translation>Verslag %1</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Search municipality, province or status</source>
        <translation>Zoek gemeente, provincie of status</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Awarded, net</source>
        <translation>Verleend, netto</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Nog te besteden</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1 of %2 municipalities</source>
        <translation>%1 van %2 gemeenten</translation>
    </message>
    <message>
        <source>%1 municipalities. Amounts in euros.</source>
        <translation>%1 gemeenten. Bedragen in euro.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::OverviewPage</name>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Of which VAT fund</source>
        <translation>Waarvan BCF</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Nog te besteden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagen te laat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Every report that was due has come in.</source>
        <translation>Elk verslag dat binnen moest zijn, is binnen.</translation>
    </message>
    <message>
        <source>Waiting for assessment</source>
        <translation>Wacht op beoordeling</translation>
    </message>
    <message>
        <source>No report waits for you.</source>
        <translation>Er wacht geen verslag op u.</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Verleend</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>no award decision yet</source>
        <translation>nog niet beschikt</translation>
    </message>
    <message>
        <source>%1 of it reserved</source>
        <translation>waarvan %1 gereserveerd</translation>
    </message>
    <message>
        <source>%1 of the award</source>
        <translation>%1 van verleend</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Sidebar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::SpendingCard</name>
    <message>
        <source>Spending against award</source>
        <translation>Besteding tegenover verlening</translation>
    </message>
    <message>
        <source>Spending against award per municipality</source>
        <translation>Besteding tegenover verlening per gemeente</translation>
    </message>
    <message>
        <source>All years together. Spending as reported, without compensable VAT.</source>
        <translation>Alle jaren samen. Besteding zoals verantwoord, zonder compensabele btw.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Awarded, net</source>
        <translation>Verleend, netto</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1: %2 spent of %3 awarded or reserved (net), %4 paid</source>
        <translation>%1: %2 besteed van %3 verleend of gereserveerd (netto), %4 betaald</translation>
    </message>
    <message>
        <source>The same figures stand in the table.</source>
        <translation>Dezelfde cijfers staan in de tabel.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::StatusLine</name>
    <message>
        <source>Everything is saved</source>
        <translation>Alles is opgeslagen</translation>
    </message>
    <message>
        <source>Everything is saved, last at %1</source>
        <translation>Alles is opgeslagen, het laatst om %1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::WaitingCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Welcome</name>
    <message>
        <source>Keeps the grants for preventing youth crime, and writes the yearly report to parliament.</source>
        <translation>Houdt de uitkeringen ter voorkoming van jeugdcriminaliteit bij en maakt het jaarlijkse verslag aan de Tweede Kamer.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nieuw bestand</translation>
    </message>
    <message>
        <source>With the regulation of 2024 and its twenty municipalities.</source>
        <translation>Met de regeling van 2024 en haar twintig gemeenten.</translation>
    </message>
    <message>
        <source>New file with example reports</source>
        <translation>Nieuw bestand met voorbeeldverslagen</translation>
    </message>
    <message>
        <source>To look around: the same, with made-up payments and reports. Every screen and every page says that the data are examples.</source>
        <translation>Om rond te kijken: hetzelfde, met verzonnen betalingen en verslagen. Op elk scherm en elke bladzijde staat dat het voorbeeldgegevens zijn.</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Bestand openen …</translation>
    </message>
    <message>
        <source>A file that was made with Kamerklaar before.</source>
        <translation>Een bestand dat eerder met Kamerklaar is gemaakt.</translation>
    </message>
    <message>
        <source>example.kamerklaar</source>
        <translation>voorbeeld.kamerklaar</translation>
    </message>
    <message>
        <source>grants.kamerklaar</source>
        <translation>uitkeringen.kamerklaar</translation>
    </message>
    <message>
        <source>Kamerklaar files (*.kamerklaar)</source>
        <translation>Kamerklaar-bestanden (*.kamerklaar)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::YearsCard</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Programme year</source>
        <translation>Programmajaar</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Kalenderjaar</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Awarded or reserved</source>
        <translation>Verleend of gereserveerd</translation>
    </message>
    <message>
        <source>VAT fund</source>
        <translation>BCF</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Nog te besteden</translation>
    </message>
    <message>
        <source>Amounts per year</source>
        <translation>Bedragen per jaar</translation>
    </message>
    <message>
        <source>Per programme year</source>
        <translation>Per programmajaar</translation>
    </message>
    <message>
        <source>Per calendar year</source>
        <translation>Per kalenderjaar</translation>
    </message>
    <message>
        <source>Amounts in euros. A programme year runs from July; both calendars add up to the same totals.</source>
        <translation>Bedragen in euro. Een programmajaar loopt vanaf juli; beide kalenders tellen op tot dezelfde totalen.</translation>
    </message>
    <message>
        <source>Amounts in euros. Awards lie in the year of their instalment, payments on their day; both calendars add up to the same totals.</source>
        <translation>Bedragen in euro. Verlening telt in het jaar van de termijn, een betaling op haar dag; beide kalenders tellen op tot dezelfde totalen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
</TS>
