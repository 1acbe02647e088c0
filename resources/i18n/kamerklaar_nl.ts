<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>DecisionChip</name>
    <message>
        <source>reversed</source>
        <translation>teruggedraaid</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Due on, in the award letter</source>
        <translation>Uiterlijk op, volgens de beschikking</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT fund</source>
        <translation>BCF</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservering</translation>
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
        <source>Planned on</source>
        <translation>Gepland op</translation>
    </message>
    <message>
        <source>Maximum per municipality</source>
        <translation>Maximum per gemeente</translation>
    </message>
    <message>
        <source>National maximum</source>
        <translation>Landelijk maximum</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Reservation per municipality</source>
        <translation>Reservering per gemeente</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Controlegetal (SHA-256)</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Grootte in bytes</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Letter in the regulation</source>
        <translation>Letter in de regeling</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name in the statistics</source>
        <translation>Naam in de statistiek</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Code of the province</source>
        <translation>Code van de provincie</translation>
    </message>
    <message>
        <source>Safety region</source>
        <translation>Veiligheidsregio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostencategorie</translation>
    </message>
    <message>
        <source>Evidence basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>NJi level</source>
        <translation>NJi-niveau</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Leeftijdsgroep</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Meets the quality framework</source>
        <translation>Voldoet aan het kwaliteitskader</translation>
    </message>
    <message>
        <source>Note on the quality framework</source>
        <translation>Toelichting op het kwaliteitskader</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Uitvoerder</translation>
    </message>
    <message>
        <source>Planned reach</source>
        <translation>Gepland bereik</translation>
    </message>
    <message>
        <source>Actual reach</source>
        <translation>Werkelijk bereik</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Uitgevallen</translation>
    </message>
    <message>
        <source>Note on the reach</source>
        <translation>Toelichting op het bereik</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Nulmeting</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefwaarde</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Werkelijk</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Ontwikkeling</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bijdrage</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Proof that the target group is reached</source>
        <translation>Onderbouwing dat de doelgroep wordt bereikt</translation>
    </message>
    <message>
        <source>Problem analysis</source>
        <translation>Probleemanalyse</translation>
    </message>
    <message>
        <source>Coordinator in place</source>
        <translation>Coördinator aangesteld</translation>
    </message>
    <message>
        <source>Note on the coordinator</source>
        <translation>Toelichting op de coördinatie</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Knelpunten</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Geleerde lessen</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Borging</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Afwijkingen</translation>
    </message>
    <message>
        <source>Expected underspending</source>
        <translation>Verwachte onderbesteding</translation>
    </message>
    <message>
        <source>Note on the change against last year</source>
        <translation>Toelichting op het verschil met vorig jaar</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>Mag worden geciteerd</translation>
    </message>
    <message>
        <source>Intervention %1</source>
        <translation>Interventie %1</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>Indicator %1</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>Partner %1</translation>
    </message>
    <message>
        <source>Programme year %1</source>
        <translation>Programmajaar %1</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>Termijn %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>after the last programme year</source>
        <translation>na het laatste programmajaar</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>SiSa return and progress reports</source>
        <translation>SiSa-verantwoording en voortgangsverslagen</translation>
    </message>
    <message>
        <source>SiSa return and payments</source>
        <translation>SiSa-verantwoording en betalingen</translation>
    </message>
    <message>
        <source>SiSa return and that of the year before</source>
        <translation>SiSa-verantwoording en die van het jaar ervoor</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>Soort besluit</translation>
    </message>
    <message>
        <source>Reference of the letter</source>
        <translation>Kenmerk van de brief</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Dagtekening</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Voorbereid door</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Voorbereid op</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason of the choice</source>
        <translation>Reden van de keuze</translation>
    </message>
    <message>
        <source>Note of the preparer</source>
        <translation>Toelichting van de voorbereider</translation>
    </message>
    <message>
        <source>Answer of who decided</source>
        <translation>Antwoord van de beslisser</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>Teruggedraaid door</translation>
    </message>
    <message>
        <source>First day of the spending period</source>
        <translation>Eerste dag van de bestedingsperiode</translation>
    </message>
    <message>
        <source>Last day of the spending period</source>
        <translation>Laatste dag van de bestedingsperiode</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Verplichtingen</translation>
    </message>
    <message>
        <source>What changes and why</source>
        <translation>Wat verandert en waarom</translation>
    </message>
    <message>
        <source>After the notification</source>
        <translation>Naar aanleiding van de melding</translation>
    </message>
    <message>
        <source>Division over programme years</source>
        <translation>Verdeling over programmajaren</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Reporting windows</source>
        <translation>Verslagtermijnen</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Last day from now on</source>
        <translation>Nieuwe laatste dag</translation>
    </message>
    <message>
        <source>Reasons of the municipality</source>
        <translation>Motivering van de gemeente</translation>
    </message>
    <message>
        <source>Pay on</source>
        <translation>Betalen op</translation>
    </message>
    <message>
        <source>Payment run</source>
        <translation>Betaalronde</translation>
    </message>
    <message>
        <source>Term counts from</source>
        <translation>Termijn loopt vanaf</translation>
    </message>
    <message>
        <source>Ground to settle lower</source>
        <translation>Grond voor lagere vaststelling</translation>
    </message>
    <message>
        <source>Condition of the ground holds</source>
        <translation>Aan de voorwaarde van de grond is voldaan</translation>
    </message>
    <message>
        <source>Final SiSa return</source>
        <translation>Eindverantwoording (SiSa)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Terugvorderen</translation>
    </message>
    <message>
        <source>To be paid back before</source>
        <translation>Terug te betalen vóór</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Werkmap</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Verleningen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>Voortgangsverslagen</translation>
    </message>
    <message>
        <source>SiSa returns</source>
        <translation>SiSa-verantwoordingen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>Chosen municipalities</source>
        <translation>Gekozen gemeenten</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Decision that is reversed</source>
        <translation>Besluit dat wordt teruggedraaid</translation>
    </message>
    <message>
        <source>Yearly part %1</source>
        <translation>Jaardeel %1</translation>
    </message>
    <message>
        <source>Reporting window %1</source>
        <translation>Verslagtermijn %1</translation>
    </message>
    <message>
        <source>Chosen municipality %1</source>
        <translation>Gekozen gemeente %1</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Beoordeeld door</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Beoordeeld op</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Asked for, gross</source>
        <translation>Gevraagd, bruto</translation>
    </message>
    <message>
        <source>Of which compensable VAT</source>
        <translation>Waarvan compensabele btw</translation>
    </message>
    <message>
        <source>Statement of compensable VAT</source>
        <translation>Verklaring compensabele btw</translation>
    </message>
    <message>
        <source>Programme supporter or coordinator</source>
        <translation>Programmaondersteuner of -coördinator</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan van aanpak</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Risk and protective factors</source>
        <translation>Risico- en beschermende factoren</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Behandeld</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Other money</source>
        <translation>Andere middelen</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Kind of contribution</source>
        <translation>Soort bijdrage</translation>
    </message>
    <message>
        <source>For the same activities</source>
        <translation>Voor dezelfde activiteiten</translation>
    </message>
    <message>
        <source>Finding on paying twice</source>
        <translation>Bevinding dubbele financiering</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Soort partner</translation>
    </message>
    <message>
        <source>Plan item %1</source>
        <translation>Planonderdeel %1</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Domein %1</translation>
    </message>
    <message>
        <source>Budget line %1</source>
        <translation>Begrotingsregel %1</translation>
    </message>
    <message>
        <source>Other money %1</source>
        <translation>Andere middelen %1</translation>
    </message>
    <message>
        <source>What is notified</source>
        <translation>Wat wordt gemeld</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>What the municipality writes</source>
        <translation>Wat de gemeente schrijft</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivering van de beslissing</translation>
    </message>
    <message>
        <source>Decision that followed</source>
        <translation>Besluit dat volgde</translation>
    </message>
    <message>
        <source>In the remaining period</source>
        <translation>In de resterende periode</translation>
    </message>
    <message>
        <source>Place in the wider policy</source>
        <translation>Plaats in het bredere beleid</translation>
    </message>
    <message>
        <source>Payment afterwards</source>
        <translation>Bekostiging daarna</translation>
    </message>
    <message>
        <source>Efforts to that end</source>
        <translation>Inspanningen daarvoor</translation>
    </message>
    <message>
        <source>Covers how the approach is safeguarded</source>
        <translation>Beschrijft de borging van de aanpak</translation>
    </message>
    <message>
        <source>Covers how it is paid for afterwards</source>
        <translation>Beschrijft de bekostiging daarna</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Over the year</source>
        <translation>Over het jaar</translation>
    </message>
    <message>
        <source>Status at CBS</source>
        <translation>Status bij het CBS</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Status sinds</translation>
    </message>
    <message>
        <source>Spent in the year</source>
        <translation>Besteed in het jaar</translation>
    </message>
    <message>
        <source>Spent up to and including the year</source>
        <translation>Besteed tot en met het jaar</translation>
    </message>
    <message>
        <source>Activities finished</source>
        <translation>Activiteiten afgerond</translation>
    </message>
    <message>
        <source>Final account</source>
        <translation>Eindverantwoording</translation>
    </message>
    <message>
        <source>Kind of audit</source>
        <translation>Aard controle</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Findings of the auditor</source>
        <translation>Bevindingen van de accountant</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Soort bevinding</translation>
    </message>
    <message>
        <source>What the auditor found</source>
        <translation>Wat de accountant vond</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Hoe het is afgehandeld</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcties</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>Wat wordt gecorrigeerd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>Bevinding %1</translation>
    </message>
    <message>
        <source>Correction %1</source>
        <translation>Correctie %1</translation>
    </message>
    <message>
        <source>Difference between</source>
        <translation>Verschil tussen</translation>
    </message>
    <message>
        <source>Amount of the first source</source>
        <translation>Bedrag van de eerste bron</translation>
    </message>
    <message>
        <source>Amount of the second source</source>
        <translation>Bedrag van de tweede bron</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Voortgangsverslag</translation>
    </message>
    <message>
        <source>Reason of the division</source>
        <translation>Reden van de verdeling</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Deel %1</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Grounds of the objection</source>
        <translation>Gronden van het bezwaar</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Beslissing op bezwaar</translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Reason of the ruling</source>
        <translation>Motivering van de beslissing</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Wat moet gebeuren</translation>
    </message>
    <message>
        <source>Article or letter</source>
        <translation>Artikel of brief</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Soort brief</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Antwoord verwacht uiterlijk op</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>About the report</source>
        <translation>Over het verslag</translation>
    </message>
    <message>
        <source>About the decision</source>
        <translation>Over het besluit</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>BWB number</source>
        <translation>BWB-nummer</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Bekendgemaakt in</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Wettelijke grondslag</translation>
    </message>
    <message>
        <source>Kind of grant</source>
        <translation>Soort uitkering</translation>
    </message>
    <message>
        <source>Spending period</source>
        <translation>Bestedingsperiode</translation>
    </message>
    <message>
        <source>Last day of an extended spending period</source>
        <translation>Laatste dag van een verlengde bestedingsperiode</translation>
    </message>
    <message>
        <source>Last day for applications</source>
        <translation>Laatste dag voor aanvragen</translation>
    </message>
    <message>
        <source>Last day to ask for an extension</source>
        <translation>Laatste dag om verlenging te vragen</translation>
    </message>
    <message>
        <source>Continuity report due on</source>
        <translation>Borgingsverslag uiterlijk op</translation>
    </message>
    <message>
        <source>Term of settlement in weeks</source>
        <translation>Vaststellingstermijn in weken</translation>
    </message>
    <message>
        <source>Term of objection in weeks</source>
        <translation>Bezwaartermijn in weken</translation>
    </message>
    <message>
        <source>SiSa code</source>
        <translation>SiSa-code</translation>
    </message>
    <message>
        <source>SiSa return due in month</source>
        <translation>SiSa-verantwoording in maand</translation>
    </message>
    <message>
        <source>SiSa return due on day</source>
        <translation>SiSa-verantwoording op dag</translation>
    </message>
    <message>
        <source>Maxima count the VAT fund</source>
        <translation>Maxima zijn inclusief BCF</translation>
    </message>
    <message>
        <source>Smallest number that is published</source>
        <translation>Kleinste aantal dat openbaar wordt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Aanduiding</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>May be paid in</source>
        <translation>Te betalen in</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Gemarkeerd</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Tekst %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Made-up figures</source>
        <translation>Verzonnen cijfers</translation>
    </message>
    <message>
        <source>Weight in the index</source>
        <translation>Gewicht in de index</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>CBS code</source>
        <translation>CBS-code</translation>
    </message>
    <message>
        <source>Code of the indicator</source>
        <translation>Code van de indicator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Buiten beschouwing gelaten</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Cijfer %1</translation>
    </message>
    <message>
        <source>Set aside %1</source>
        <translation>Buiten beschouwing %1</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Report round</source>
        <translation>Verslagronde</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Withdrawn as a mistake</source>
        <translation>Vervallen (vergissing)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Belongs to number</source>
        <translation>Hoort bij nummer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>File made</source>
        <translation>Bestand gemaakt</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persoon toegevoegd</translation>
    </message>
    <message>
        <source>Amount reserved</source>
        <translation>Bedrag gereserveerd</translation>
    </message>
    <message>
        <source>Instalment planned</source>
        <translation>Termijn gepland</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Betaling vastgelegd</translation>
    </message>
    <message>
        <source>Round opened</source>
        <translation>Ronde geopend</translation>
    </message>
    <message>
        <source>Round changed</source>
        <translation>Ronde gewijzigd</translation>
    </message>
    <message>
        <source>Report expected</source>
        <translation>Verslag verwacht</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Verslag ontvangen</translation>
    </message>
    <message>
        <source>Report changed</source>
        <translation>Verslag gewijzigd</translation>
    </message>
    <message>
        <source>Review started</source>
        <translation>Beoordeling begonnen</translation>
    </message>
    <message>
        <source>Report sent back</source>
        <translation>Verslag teruggestuurd</translation>
    </message>
    <message>
        <source>Report approved</source>
        <translation>Verslag goedgekeurd</translation>
    </message>
    <message>
        <source>Report reopened</source>
        <translation>Verslag heropend</translation>
    </message>
    <message>
        <source>Term of the report set</source>
        <translation>Termijn van het verslag vastgesteld</translation>
    </message>
    <message>
        <source>Document kept</source>
        <translation>Document bewaard</translation>
    </message>
    <message>
        <source>Report to parliament set</source>
        <translation>Kamerrapportage ingesteld</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Report to parliament on %1</source>
        <translation>Kamerrapportage over %1</translation>
    </message>
    <message>
        <source>Roles set</source>
        <translation>Rollen ingesteld</translation>
    </message>
    <message>
        <source>Decision prepared</source>
        <translation>Besluit voorbereid</translation>
    </message>
    <message>
        <source>Proposal changed</source>
        <translation>Voorstel gewijzigd</translation>
    </message>
    <message>
        <source>Decision approved</source>
        <translation>Besluit goedgekeurd</translation>
    </message>
    <message>
        <source>Decision declined</source>
        <translation>Besluit afgewezen</translation>
    </message>
    <message>
        <source>Application recorded</source>
        <translation>Aanvraag vastgelegd</translation>
    </message>
    <message>
        <source>Notification recorded</source>
        <translation>Melding vastgelegd</translation>
    </message>
    <message>
        <source>Continuity report recorded</source>
        <translation>Borgingsverslag vastgelegd</translation>
    </message>
    <message>
        <source>SiSa return recorded</source>
        <translation>SiSa-verantwoording vastgelegd</translation>
    </message>
    <message>
        <source>Difference explained</source>
        <translation>Verschil verklaard</translation>
    </message>
    <message>
        <source>Objection recorded</source>
        <translation>Bezwaar vastgelegd</translation>
    </message>
    <message>
        <source>Spending divided</source>
        <translation>Besteding verdeeld</translation>
    </message>
    <message>
        <source>Selection recorded</source>
        <translation>Selectie vastgelegd</translation>
    </message>
    <message>
        <source>Letter made</source>
        <translation>Brief gemaakt</translation>
    </message>
    <message>
        <source>Letter template changed</source>
        <translation>Briefsjabloon gewijzigd</translation>
    </message>
    <message>
        <source>Deadline recorded</source>
        <translation>Termijn vastgelegd</translation>
    </message>
    <message>
        <source>Instalment changed</source>
        <translation>Termijn gewijzigd</translation>
    </message>
    <message>
        <source>Act reversed</source>
        <translation>Handeling teruggedraaid</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Verslag %1</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>Termijn %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
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
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Report rounds</source>
        <translation>Verslagronde</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>Kamerrapportage</translation>
    </message>
</context>
<context>
    <name>SchemeCards</name>
    <message>
        <source>Cost categories</source>
        <translation>Kostencategorieën</translation>
    </message>
    <message>
        <source>Evidence bases</source>
        <translation>Grondslagen</translation>
    </message>
    <message>
        <source>Levels of the NJi</source>
        <translation>Niveaus van het NJi</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectoren</translation>
    </message>
    <message>
        <source>Age bands</source>
        <translation>Leeftijdsgroepen</translation>
    </message>
    <message>
        <source>Domains of risk and protective factors</source>
        <translation>Domeinen van risico- en beschermende factoren</translation>
    </message>
    <message>
        <source>Kinds of partners</source>
        <translation>Soorten partners</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>In the database of laws</source>
        <translation>In het Basiswettenbestand</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Wettelijke grondslag</translation>
    </message>
    <message>
        <source>Costs count</source>
        <translation>Kosten tellen</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Maximum per municipality</source>
        <translation>Maximum per gemeente</translation>
    </message>
    <message>
        <source>Last day after an extension</source>
        <translation>Laatste dag na verlenging</translation>
    </message>
    <message>
        <source>Programme years</source>
        <translation>Programmajaren</translation>
    </message>
    <message>
        <source>Amounts in euros.</source>
        <translation>Bedragen in euro.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Reservation per municipality</source>
        <translation>Reservering per gemeente</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Gepland op</translation>
    </message>
    <message>
        <source>May be paid</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>National maximum</source>
        <translation>Landelijk maximum</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Uiterste data</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The regulation</source>
        <translation>De regeling</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>As this file keeps it; the parameters are read here, not changed.</source>
        <translation>Zoals dit bestand haar bewaart; de gegevens staan hier om te lezen, niet om te wijzigen.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Application</name>
    <message>
        <source>The program made a mistake, and this act was not done. Everything that was confirmed before is safe. Close the window and start again; the log says what happened.</source>
        <translation>Het programma heeft een fout gemaakt en deze handeling is niet uitgevoerd. Alles wat daarvoor is bevestigd, is veilig. Sluit het venster en begin opnieuw; in het logbestand staat wat er gebeurde.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ApproachSection</name>
    <message>
        <source>Problem analysis and coordination</source>
        <translation>Probleemanalyse en coördinatie</translation>
    </message>
    <message>
        <source>&amp;Problem analysis</source>
        <translation>&amp;Probleemanalyse</translation>
    </message>
    <message>
        <source>&amp;Coordinator in place</source>
        <translation>&amp;Coördinator aangesteld</translation>
    </message>
    <message>
        <source>&amp;Explanation of the coordination</source>
        <translation>&amp;Toelichting op de coördinatie</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coördinatie</translation>
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
    <name>kamerklaar::ui::ChoiceCombo</name>
    <message>
        <source>– not stated –</source>
        <translation>– niet opgegeven –</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::DateEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Kies een dag (Alt+Pijl-omlaag)</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::DocumentForm</name>
    <message>
        <source>Keep a document</source>
        <translation>Document bewaren</translation>
    </message>
    <message>
        <source>Keep document</source>
        <translation>Document bewaren</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Datum van het document</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::DocumentsTab</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Documents of this municipality</source>
        <translation>Documenten van deze gemeente</translation>
    </message>
    <message>
        <source>Keep a file …</source>
        <translation>Bestand bewaren …</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie opslaan …</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Nog geen documenten</translation>
    </message>
    <message>
        <source>Letters, reports and decisions are kept here with their date, sender and reference.</source>
        <translation>Brieven, verslagen en besluiten staan hier met datum, afzender en kenmerk.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Verslag %1</translation>
    </message>
    <message>
        <source>Keep a file</source>
        <translation>Bestand bewaren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>This file cannot be read:
%1
Nothing was kept.</source>
        <translation>Dit bestand kan niet worden gelezen:
%1
Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>The copy could not be written:
%1
Choose another folder.</source>
        <translation>De kopie kon niet worden geschreven:
%1
Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::DossierPage</name>
    <message>
        <source>Awarded</source>
        <translation>Verleend</translation>
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
        <source>Parts of the dossier</source>
        <translation>Onderdelen van het dossier</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventies</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>%1 · %2 · safety region %3</source>
        <translation>%1 · %2 · veiligheidsregio %3</translation>
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
        <source>%1 of the award</source>
        <translation>%1 van verleend</translation>
    </message>
    <message>
        <source>▲ spent more than awarded</source>
        <translation>▲ meer besteed dan verleend</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::EditionEditor</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>&amp;Cut-off date</source>
        <translation>&amp;Peildatum</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versie</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Exporting</name>
    <message>
        <source>Making the PDF</source>
        <translation>De pdf wordt gemaakt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) made</source>
        <translation>
            <numerusform>%n pagina gemaakt</numerusform>
            <numerusform>%n pagina’s gemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be made. The file that was there before is untouched; the log says more.</source>
        <translation>De rapportage kon niet worden gemaakt. Het bestand dat er al stond, is niet aangeraakt; in het logbestand staat meer.</translation>
    </message>
    <message>
        <source>The PDF is being made …</source>
        <translation>De pdf wordt gemaakt …</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>De rapportage staat in %1.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::FactorsSection</name>
    <message>
        <source>Risk and protective factors</source>
        <translation>Risico- en beschermende factoren</translation>
    </message>
    <message>
        <source>How things moved this year in each domain, and what shows it.</source>
        <translation>Hoe het dit jaar in elk domein is gegaan, en waaruit dat blijkt.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Ontwikkeling</translation>
    </message>
    <message>
        <source>%1, movement</source>
        <translation>%1, ontwikkeling</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Waaruit het blijkt</translation>
    </message>
    <message>
        <source>%1, what shows it</source>
        <translation>%1, waaruit het blijkt</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Factoren</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::FieldForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::FieldRow</name>
    <message>
        <source>Last year: %1</source>
        <translation>Vorig jaar: %1</translation>
    </message>
    <message>
        <source>%1, last year: %2</source>
        <translation>%1, vorig jaar: %2</translation>
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
    <name>kamerklaar::ui::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Ontvangen op</translation>
    </message>
    <message>
        <source>The day on which the report came in, such as 1-2-25.</source>
        <translation>De dag waarop het verslag binnenkwam, bijvoorbeeld 1-2-25.</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Samenvatting</translation>
    </message>
    <message>
        <source>What the municipality did and reached this year, in a few sentences. No names or other data of young people.</source>
        <translation>Wat de gemeente dit jaar heeft gedaan en bereikt, in enkele zinnen. Geen namen of andere gegevens van jongeren.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::HistoryList</name>
    <message>
        <source>%1
%2, %3</source>
        <comment>what was done, who did it, when</comment>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>%1
“%2”</source>
        <comment>step, reason</comment>
        <translation>%1
‘%2’</translation>
    </message>
    <message>
        <source>The report has not come in yet.</source>
        <translation>Het verslag is nog niet binnen.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::IndicatorsSection</name>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Nulmeting</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefwaarde</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Werkelijk</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Indicator toevoegen</translation>
    </message>
    <message>
        <source>No indicators yet.</source>
        <translation>Nog geen indicatoren.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::InterventionsSection</name>
    <message>
        <source>Lines can be pasted from a spreadsheet: copy the cells there, stand in the first cell here and press Ctrl+V.</source>
        <translation>Regels kunt u plakken uit een rekenblad: kopieer daar de cellen, ga hier in de eerste cel staan en druk op Ctrl+V.</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Betaald uit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cost (€)</source>
        <translation>Kosten (€)</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>NJi level</source>
        <translation>NJi-niveau</translation>
    </message>
    <message>
        <source>Quality framework</source>
        <translation>Kwaliteitskader</translation>
    </message>
    <message>
        <source>Explanation of quality</source>
        <translation>Toelichting op kwaliteit</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Uitvoerder</translation>
    </message>
    <message>
        <source>Reach planned</source>
        <translation>Gepland bereik</translation>
    </message>
    <message>
        <source>Reach actual</source>
        <translation>Werkelijk bereik</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Uitgevallen</translation>
    </message>
    <message>
        <source>Explanation of reach</source>
        <translation>Toelichting op bereik</translation>
    </message>
    <message>
        <source>Add intervention</source>
        <translation>Interventie toevoegen</translation>
    </message>
    <message>
        <source>No interventions yet. Add the first one, or paste them from the municipality&apos;s workbook.</source>
        <translation>Nog geen interventies. Voeg de eerste toe, of plak ze uit de werkmap van de gemeente.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::InterventionsTab</name>
    <message>
        <source>Intervention</source>
        <translation>Interventie</translation>
    </message>
    <message>
        <source>Evidence basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reach planned</source>
        <translation>Gepland bereik</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Interventions of this municipality</source>
        <translation>Interventies van deze gemeente</translation>
    </message>
    <message>
        <source>No interventions yet</source>
        <translation>Nog geen interventies</translation>
    </message>
    <message>
        <source>They come with the reports of the municipality and then stand here together.</source>
        <translation>Ze komen met de verslagen van de gemeente en staan dan hier bij elkaar.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::JournalList</name>
    <message>
        <source>About</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Changes of the chosen line</source>
        <translation>Wijzigingen van de gekozen regel</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::JournalPage</name>
    <message>
        <source>Search in what is shown</source>
        <translation>Zoek in wat hier staat</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Checks the file, the chain of the journal and all sums.</source>
        <translation>Controleert het bestand, de keten van het logboek en alle optellingen.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>The last %1 acts are shown.</source>
        <translation>De laatste %1 handelingen staan hier.</translation>
    </message>
    <message>
        <source>%1 acts</source>
        <translation>%1 handelingen</translation>
    </message>
    <message>
        <source>✓ Everything is sound: the file, the chain of the journal, and all sums.</source>
        <translation>✓ Alles klopt: het bestand, de keten van het logboek en alle optellingen.</translation>
    </message>
    <message>
        <source>✗ Not everything is sound:
%1</source>
        <translation>✗ Niet alles klopt:
%1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::LineDetails</name>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::LineModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::LineTable</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Add a line (Ctrl+Enter)</source>
        <translation>Regel toevoegen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Remove the chosen lines (Ctrl+Delete)</source>
        <translation>Gekozen regels verwijderen (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Move the line up (Alt+Up)</source>
        <translation>Regel omhoog (Alt+Pijl-omhoog)</translation>
    </message>
    <message>
        <source>Move the line down (Alt+Down)</source>
        <translation>Regel omlaag (Alt+Pijl-omlaag)</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Regel %1, %2: %3</translation>
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
        <source>VOORBEELDGEGEVENS (example data): payments and reports in this file are made up.</source>
        <translation>VOORBEELDGEGEVENS: de betalingen en verslagen in dit bestand zijn verzonnen.</translation>
    </message>
    <message>
        <source>%1 – %2 – Kamerklaar</source>
        <translation>%1 – %2 – Kamerklaar</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ManagementPage</name>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Real data</source>
        <translation>Echte gegevens</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Ander bestand openen …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Whoever opened this file, by the account of the operating system.</source>
        <translation>Wie dit bestand heeft geopend, volgens het account van het besturingssysteem.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Make a backup copy …</source>
        <translation>Reservekopie maken …</translation>
    </message>
    <message>
        <source>Make a backup copy</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Kamerklaar files (*.kamerklaar)</source>
        <translation>Kamerklaar-bestanden (*.kamerklaar)</translation>
    </message>
    <message>
        <source>The copy was made and read back:
%1</source>
        <translation>De kopie is gemaakt en teruggelezen:
%1</translation>
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
        <source>Awarded</source>
        <translation>Verleend</translation>
    </message>
    <message>
        <source>%1 municipalities. Amounts in euros; awarded is net.</source>
        <translation>%1 gemeenten. Bedragen in euro; verleend is netto.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::OutlookSection</name>
    <message>
        <source>Continuity and outlook</source>
        <translation>Borging en vooruitblik</translation>
    </message>
    <message>
        <source>&amp;Continuity after the grant</source>
        <translation>&amp;Borging na de uitkering</translation>
    </message>
    <message>
        <source>&amp;Expected underspending</source>
        <translation>&amp;Verwachte onderbesteding</translation>
    </message>
    <message>
        <source>At the end of the spending period; with a minus when money will be short.</source>
        <translation>Aan het eind van de bestedingsperiode; met een min als er geld tekortkomt.</translation>
    </message>
    <message>
        <source>E&amp;xplanation of a large change against last year</source>
        <translation>&amp;Toelichting op een groot verschil met vorig jaar</translation>
    </message>
    <message>
        <source>May be &amp;quoted in the report to parliament</source>
        <translation>Mag worden &amp;geciteerd in de Kamerrapportage</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Borging</translation>
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
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ParliamentPage</name>
    <message>
        <source>Export as PDF …</source>
        <translation>Exporteren als pdf …</translation>
    </message>
    <message>
        <source>Every report of this round is in and approved, and nothing was flagged.</source>
        <translation>Alle verslagen van deze ronde zijn binnen en goedgekeurd, en er is niets gesignaleerd.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>The preview could not be made; the log says more.</source>
        <translation>Het voorbeeld kon niet worden gemaakt; in het logbestand staat meer.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Report to parliament</source>
        <translation>Kamerrapportage</translation>
    </message>
    <message>
        <source>The preview is being made …</source>
        <translation>Het voorbeeld wordt gemaakt …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>municipality, what there is to say</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the report has not come in yet.</source>
        <translation>het verslag is nog niet binnen.</translation>
    </message>
    <message>
        <source>the report is not approved yet (%1).</source>
        <translation>het verslag is nog niet goedgekeurd (%1).</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Controles (%1)</translation>
    </message>
    <message>
        <source>Export the report to parliament</source>
        <translation>Kamerrapportage exporteren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::PartnersSection</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bijdrage</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Partner toevoegen</translation>
    </message>
    <message>
        <source>No partners yet.</source>
        <translation>Nog geen partners.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::PaymentsTab</name>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>nog niet betaald</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Gepland op</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Planned, net</source>
        <translation>Gepland, netto</translation>
    </message>
    <message>
        <source>VAT fund</source>
        <translation>BCF</translation>
    </message>
    <message>
        <source>Paid, net</source>
        <translation>Betaald, netto</translation>
    </message>
    <message>
        <source>Paid into VAT fund</source>
        <translation>Betaald aan BCF</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Amounts in euros.</source>
        <translation>Bedragen in euro.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Preview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pagina’s van de rapportage</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Inhoud van de rapportage</translation>
    </message>
    <message>
        <source>Words of this page</source>
        <translation>Tekst van deze pagina</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Zo breed als het venster</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RacePanel</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Keep my entry</source>
        <translation>Mijn invoer houden</translation>
    </message>
    <message>
        <source>Fields that only the other changed take the other&apos;s text; fields that you changed keep yours. Nothing is saved yet.</source>
        <translation>Velden die alleen de ander wijzigde, krijgen de tekst van de ander; velden die u wijzigde, houden die van u. Er is nog niets opgeslagen.</translation>
    </message>
    <message>
        <source>What the other changed</source>
        <translation>Wat de ander wijzigde</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>%1 saved this report at %2, after you had opened it. What you typed is still here and kept as a draft.</source>
        <translation>%1 heeft dit verslag om %2 opgeslagen, nadat u het had geopend. Wat u typte, staat er nog en is bewaard als concept.</translation>
    </message>
    <message>
        <source>%1 approved this report at %2, after you had opened it. What you typed is kept as a draft until the report is reopened.</source>
        <translation>%1 heeft dit verslag om %2 goedgekeurd, nadat u het had geopend. Wat u typte, is bewaard als concept totdat het verslag wordt heropend.</translation>
    </message>
    <message>
        <source>Take over the entry of %1</source>
        <translation>Invoer van %1 overnemen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>My entry</source>
        <translation>Mijn invoer</translation>
    </message>
    <message>
        <source>Entry of %1</source>
        <translation>Invoer van %1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RemarkList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ReportForm</name>
    <message>
        <source>%1: number of lines</source>
        <translation>%1: aantal regels</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, regel %2: %3</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ReportPage</name>
    <message>
        <source>Cost categories</source>
        <translation>Kostencategorieën</translation>
    </message>
    <message>
        <source>Without VAT that the municipality gets back from the fund. Amounts can be typed as 250000, 250.000 or € 250.000,00.</source>
        <translation>Zonder btw die de gemeente uit het fonds terugkrijgt. Bedragen kunt u typen als 250000, 250.000 of € 250.000,00.</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectoren</translation>
    </message>
    <message>
        <source>Which sectors benefit: the same money, divided in another way. The totals should be equal.</source>
        <translation>Welke sectoren ervan profiteren: hetzelfde geld, anders verdeeld. De totalen moeten gelijk zijn.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Concept weggooien</translation>
    </message>
    <message>
        <source>Bring back my entry</source>
        <translation>Mijn invoer terughalen</translation>
    </message>
    <message>
        <source>There is no such report in this file.</source>
        <translation>Dit verslag staat niet in dit bestand.</translation>
    </message>
    <message>
        <source>%1 – report over %2</source>
        <translation>%1 – verslag over %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>What you typed and did not save was put back: draft of %1.</source>
        <translation>Wat u typte en nog niet opsloeg, is teruggezet: concept van %1.</translation>
    </message>
    <message>
        <source>Your own entry was set aside. It can be brought back until this report is saved or closed.</source>
        <translation>Uw eigen invoer is opzijgezet. U kunt haar terughalen totdat dit verslag wordt opgeslagen of gesloten.</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Opmerkingen (%1)</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Terugsturen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Tell the municipality what has to be changed or added.</source>
        <translation>Laat de gemeente weten wat moet worden gewijzigd of aangevuld.</translation>
    </message>
    <message>
        <source>Say why this approved report is changed after all.</source>
        <translation>Geef aan waarom dit goedgekeurde verslag toch wordt gewijzigd.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Not saved yet: something below is no value that can be kept. Everything you typed is kept as a draft.</source>
        <translation>Nog niet opgeslagen: hieronder staat iets dat zo niet kan worden vastgelegd. Alles wat u typte, is bewaard als concept.</translation>
    </message>
    <message>
        <source>Remarks and history</source>
        <translation>Opmerkingen en geschiedenis</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Niets op te merken.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ReportsTab</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Reports of this municipality</source>
        <translation>Verslagen van deze gemeente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RoundEditor</name>
    <message>
        <source>Change this round</source>
        <translation>Deze ronde wijzigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Holds for every municipality whose award letter sets no term of its own.</source>
        <translation>Geldt voor elke gemeente waarvan de beschikking geen eigen termijn stelt.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>&amp;Uiterlijk op</translation>
    </message>
    <message>
        <source>Round over %1</source>
        <translation>Ronde over %1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RoundModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>municipality, year, state</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Due %1, received %2</source>
        <translation>Uiterlijk %1, ontvangen %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Uiterlijk %1</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RoundsPage</name>
    <message>
        <source>No municipality matches.</source>
        <translation>Geen gemeente gevonden.</translation>
    </message>
    <message>
        <source>Reports per municipality and round</source>
        <translation>Verslagen per gemeente en ronde</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Search municipality</source>
        <translation>Zoek gemeente</translation>
    </message>
    <message>
        <source>Report rounds</source>
        <translation>Verslagronde</translation>
    </message>
    <message>
        <source>all</source>
        <comment>reports of this round</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, state</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::SectionBook</name>
    <message>
        <source>Parts of the report</source>
        <translation>Onderdelen van het verslag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>section, remarks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n remark(s)</source>
        <translation>
            <numerusform>%1, %n opmerking</numerusform>
            <numerusform>%1, %n opmerkingen</numerusform>
        </translation>
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
    <name>kamerklaar::ui::SpendingSection</name>
    <message>
        <source>Planned (€)</source>
        <translation>Gepland (€)</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Besteed (€)</translation>
    </message>
    <message>
        <source>Spent last year</source>
        <translation>Vorig jaar besteed</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>%1, gepland</translation>
    </message>
    <message>
        <source>%1, spent</source>
        <translation>%1, besteed</translation>
    </message>
    <message>
        <source>%1, last year: %2</source>
        <translation>%1, vorig jaar: %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::StatusBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Opslaan (Ctrl+S)</translation>
    </message>
    <message>
        <source>Approved reports are reopened before they are changed.</source>
        <translation>Heropen dit goedgekeurde verslag om het te wijzigen.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles is opgeslagen.</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Concept bewaard om %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>%1 up to and including %2 · due %3</source>
        <comment>first day, last day, due date</comment>
        <translation>%1 tot en met %2 · uiterlijk %3</translation>
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
    <name>kamerklaar::ui::StorySection</name>
    <message>
        <source>Progress and results</source>
        <translation>Voortgang en resultaten</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Voortgang</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultaten</translation>
    </message>
    <message>
        <source>&amp;Bottlenecks</source>
        <translation>&amp;Knelpunten</translation>
    </message>
    <message>
        <source>&amp;Lessons to share</source>
        <translation>&amp;Lessen om te delen</translation>
    </message>
    <message>
        <source>&amp;Deviations from the plan</source>
        <translation>&amp;Afwijkingen van het plan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::SummaryTab</name>
    <message>
        <source>Last report</source>
        <translation>Laatste verslag</translation>
    </message>
    <message>
        <source>No report has come in yet.</source>
        <translation>Er is nog geen verslag binnen.</translation>
    </message>
    <message>
        <source>It has no summary.</source>
        <translation>Het heeft geen samenvatting.</translation>
    </message>
    <message>
        <source>From the report on %1</source>
        <translation>Uit het verslag over %1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::TargetGroupSection</name>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>&amp;How it shows that the target group is reached</source>
        <translation>Waaruit &amp;blijkt dat de doelgroep wordt bereikt</translation>
    </message>
    <message>
        <source>Sources and counts, never data of one young person.</source>
        <translation>Bronnen en aantallen, nooit gegevens van één jongere.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::TermEditor</name>
    <message>
        <source>The award &amp;letter sets its own period and due date</source>
        <translation>De &amp;beschikking stelt een eigen periode en uiterste datum vast</translation>
    </message>
    <message>
        <source>Set this term</source>
        <translation>Deze termijn vastleggen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Use the round&apos;s term</source>
        <translation>Termijn van de ronde gebruiken</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::TotalsBar</name>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Per sector</source>
        <translation>Per sector</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventies</translation>
    </message>
    <message>
        <source>Awarded, net</source>
        <translation>Verleend, netto</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Nog te besteden</translation>
    </message>
    <message>
        <source>%1 less than spent</source>
        <translation>%1 minder dan besteed</translation>
    </message>
    <message>
        <source>%1 more than spent</source>
        <translation>%1 meer dan besteed</translation>
    </message>
    <message>
        <source>%1 spent earlier</source>
        <translation>%1 eerder besteed</translation>
    </message>
    <message>
        <source>above the award</source>
        <translation>boven de verlening</translation>
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
