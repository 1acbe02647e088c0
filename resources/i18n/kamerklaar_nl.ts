<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>Choices</name>
    <message>
        <source>Instalment %1 (%2)</source>
        <comment>number, calendar year</comment>
        <translation>Termijn %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChosenFile</name>
    <message>
        <source>This file cannot be read:
%1
Nothing was kept.</source>
        <translation>Dit bestand kan niet worden gelezen:
%1
Er is niets bewaard.</translation>
    </message>
</context>
<context>
    <name>DecisionChip</name>
    <message>
        <source>reversed</source>
        <translation>teruggedraaid</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>What is granted. Gross is the net part and the part for the VAT fund together.</source>
        <translation>Wat wordt toegekend. Bruto is het nettodeel en het BCF-deel samen.</translation>
    </message>
    <message>
        <source>What changes: amounts that become smaller have a minus. What is left empty stays as it is.</source>
        <translation>Wat er verandert: bedragen die lager worden krijgen een minteken. Wat leeg blijft, blijft zoals het is.</translation>
    </message>
    <message>
        <source>What is withdrawn has a minus. What is left empty stays as it is.</source>
        <translation>Wat wordt ingetrokken, krijgt een minteken. Wat leeg blijft, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Chosen municipalities</source>
        <translation>Gekozen gemeenten</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Reference of the letter</source>
        <translation>Kenmerk van de brief</translation>
    </message>
    <message>
        <source>May still be empty while the decision is prepared.</source>
        <translation>Mag leeg blijven zolang het besluit wordt voorbereid.</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Datum van het besluit</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Van kracht vanaf</translation>
    </message>
    <message>
        <source>From this day on the figures follow the decision.</source>
        <translation>Vanaf deze dag volgen de cijfers het besluit.</translation>
    </message>
    <message>
        <source>For whoever approves</source>
        <translation>Voor wie goedkeurt</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Het besluit</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Bedragen</translation>
    </message>
    <message>
        <source>Per programme year</source>
        <translation>Per programmajaar</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>The whole schedule from now on.</source>
        <translation>Het hele betaalschema vanaf nu.</translation>
    </message>
    <message>
        <source>Spending period</source>
        <translation>Bestedingsperiode</translation>
    </message>
    <message>
        <source>The last day is included.</source>
        <translation>De laatste dag telt mee.</translation>
    </message>
    <message>
        <source>Reporting windows</source>
        <translation>Verslagperioden</translation>
    </message>
    <message>
        <source>As the award letter sets them, round by round.</source>
        <translation>Zoals de verleningsbeschikking ze bepaalt, ronde voor ronde.</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Verplichtingen</translation>
    </message>
    <message>
        <source>Net, to the municipality</source>
        <translation>Netto, aan de gemeente</translation>
    </message>
    <message>
        <source>Into the VAT fund</source>
        <translation>In het BCF</translation>
    </message>
    <message>
        <source>Add year</source>
        <translation>Jaar toevoegen</translation>
    </message>
    <message>
        <source>No amounts per programme year.</source>
        <translation>Geen bedragen per programmajaar.</translation>
    </message>
    <message>
        <source>Add instalment</source>
        <translation>Termijn toevoegen</translation>
    </message>
    <message>
        <source>The schedule stays as it is.</source>
        <translation>Het betaalschema blijft zoals het is.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>Periode toevoegen</translation>
    </message>
    <message>
        <source>The terms of the rounds hold.</source>
        <translation>De perioden en uiterste data van de rondes gelden.</translation>
    </message>
    <message>
        <source>Report over</source>
        <translation>Verslag over</translation>
    </message>
    <message>
        <source>What changes and why</source>
        <translation>Wat er verandert en waarom</translation>
    </message>
    <message>
        <source>Because of the notification</source>
        <translation>Naar aanleiding van de melding</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Nieuwe laatste dag</translation>
    </message>
    <message>
        <source>Reasons that the municipality gives</source>
        <translation>Redenen die de gemeente geeft</translation>
    </message>
    <message>
        <source>At the latest on %1; a later request is flagged.</source>
        <translation>Uiterlijk op %1; een later verzoek wordt gemarkeerd.</translation>
    </message>
    <message>
        <source>At the latest %1.</source>
        <translation>Uiterlijk %1.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>To be paid on</source>
        <translation>Te betalen op</translation>
    </message>
    <message>
        <source>From this day on the payment is in the figures.</source>
        <translation>Vanaf deze dag staat de betaling in de cijfers.</translation>
    </message>
    <message>
        <source>Reference of the payment order</source>
        <translation>Kenmerk van de betaalopdracht</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Settlement follows the award, unless a ground is chosen.</source>
        <translation>De vaststelling volgt de verlening, tenzij een grond wordt gekozen.</translation>
    </message>
    <message>
        <source>The term runs from</source>
        <translation>De termijn loopt vanaf</translation>
    </message>
    <message>
        <source>Final return</source>
        <translation>Eindverantwoording</translation>
    </message>
    <message>
        <source>Settled, gross</source>
        <translation>Vastgesteld, bruto</translation>
    </message>
    <message>
        <source>Of which VAT fund</source>
        <translation>Waarvan BCF</translation>
    </message>
    <message>
        <source>Ground for less</source>
        <translation>Grond voor een lager bedrag</translation>
    </message>
    <message>
        <source>The ground&apos;s own condition holds</source>
        <translation>Aan de voorwaarde van de grond is voldaan</translation>
    </message>
    <message>
        <source>Reasons for less</source>
        <translation>Motivering van het lagere bedrag</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Terugvordering</translation>
    </message>
    <message>
        <source>Either way the reason is kept.</source>
        <translation>In beide gevallen wordt de reden bewaard.</translation>
    </message>
    <message>
        <source>Recover what was paid too much</source>
        <translation>Terugvorderen wat te veel is betaald</translation>
    </message>
    <message>
        <source>To be paid back before</source>
        <translation>Terug te betalen vóór</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>%1, received on %2</source>
        <translation>%1, ontvangen op %2</translation>
    </message>
    <message>
        <source>SiSa %1, final return</source>
        <translation>SiSa %1, eindverantwoording</translation>
    </message>
    <message>
        <source>SiSa %1</source>
        <translation>SiSa %1</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>%1 gross</source>
        <translation>%1 bruto</translation>
    </message>
    <message>
        <source>up to and including %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>instalment %1, %2 net</source>
        <translation>termijn %1, %2 netto</translation>
    </message>
    <message>
        <source>%1 net</source>
        <translation>%1 netto</translation>
    </message>
    <message>
        <source>nothing is recovered</source>
        <translation>niets wordt teruggevorderd</translation>
    </message>
    <message>
        <source>awards: %1</source>
        <translation>verleningen: %1</translation>
    </message>
    <message>
        <source>municipalities: %1</source>
        <translation>gemeenten: %1</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Report round %1</source>
        <translation>Verslagronde %1</translation>
    </message>
    <message>
        <source>Report round</source>
        <translation>Verslagronde</translation>
    </message>
    <message>
        <source>%1, report on %2</source>
        <comment>municipality, year</comment>
        <translation>%1, verslag over %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>municipality, kind of decision</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Figure, %1</source>
        <translation>Cijfer, %1</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Bewaarde weergave</translation>
    </message>
</context>
<context>
    <name>DifferenceColumns</name>
    <message>
        <source>equal</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>verklaard</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Vergeleken met</translation>
    </message>
</context>
<context>
    <name>DossierFindings</name>
    <message>
        <source>%1: %2</source>
        <comment>record, what stands out</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DossierPlans</name>
    <message>
        <source>What is asked for</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
    <message>
        <source>Plan of action</source>
        <translation>Plan van aanpak</translation>
    </message>
    <message>
        <source>What the plan must hold, and whether it does.</source>
        <translation>Wat het plan moet bevatten, en of het dat doet.</translation>
    </message>
    <message>
        <source>Risk and protective factors</source>
        <translation>Risico- en beschermende factoren</translation>
    </message>
    <message>
        <source>Which domains the analysis covers, and the scientific or other objective source it rests on.</source>
        <translation>Welke domeinen de analyse behandelt, en op welke wetenschappelijke of andere objectieve bron zij steunt.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Gross, per cost category and programme year. The sums follow while you type.</source>
        <translation>Bruto, per kostencategorie en programmajaar. De sommen lopen mee terwijl u typt.</translation>
    </message>
    <message>
        <source>Other public money</source>
        <translation>Andere publieke middelen</translation>
    </message>
    <message>
        <source>Money or capacity received otherwise than under this regulation. Where it is for the same activities, write down what was found about paying twice.</source>
        <translation>Geld of capaciteit buiten deze regeling om. Is het voor dezelfde activiteiten bedoeld, leg dan vast wat over dubbele financiering is gebleken.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Who takes part, and what each contributes.</source>
        <translation>Wie meedoet, en wat ieder bijdraagt.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Whoever assesses the application does not approve the award.</source>
        <translation>Wie de aanvraag beoordeelt, keurt de verlening niet goed.</translation>
    </message>
    <message>
        <source>Work data only: name, function, e-mail and telephone at work.</source>
        <translation>Alleen werkgegevens: naam, functie, zakelijk e-mailadres en telefoonnummer.</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>No item was looked for yet.</source>
        <translation>Er is nog geen onderdeel nagegaan.</translation>
    </message>
    <message>
        <source>Add domain</source>
        <translation>Domein toevoegen</translation>
    </message>
    <message>
        <source>No domain was looked for yet.</source>
        <translation>Er is nog geen domein nagegaan.</translation>
    </message>
    <message>
        <source>Add amount</source>
        <translation>Bedrag toevoegen</translation>
    </message>
    <message>
        <source>No budget yet.</source>
        <translation>Nog geen begroting.</translation>
    </message>
    <message>
        <source>Add other money</source>
        <translation>Andere middelen toevoegen</translation>
    </message>
    <message>
        <source>The municipality states no other money.</source>
        <translation>De gemeente noemt geen andere middelen.</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Partner toevoegen</translation>
    </message>
    <message>
        <source>No partners yet.</source>
        <translation>Nog geen partners.</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Zoals opgegeven</translation>
    </message>
    <message>
        <source>Without compensable VAT. What the municipality states is recorded as stated; what does not agree stands beside it.</source>
        <translation>Zonder compensabele btw. Wat de gemeente opgeeft, wordt zo vastgelegd; wat niet klopt, staat ernaast.</translation>
    </message>
    <message>
        <source>Further indicators</source>
        <translation>Overige indicatoren</translation>
    </message>
    <message>
        <source>Findings of the auditor</source>
        <translation>Bevindingen van de accountant</translation>
    </message>
    <message>
        <source>Open until it is written down how a finding was settled.</source>
        <translation>Open totdat is vastgelegd hoe een bevinding is afgehandeld.</translation>
    </message>
    <message>
        <source>Corrections after &quot;plausible&quot;</source>
        <translation>Correcties na ‘plausibel’</translation>
    </message>
    <message>
        <source>They come straight to the ministry, which may refuse them. Accepted amounts take the place of those above from the day of the decision.</source>
        <translation>Zij komen rechtstreeks bij het ministerie, dat ze kan weigeren. Aanvaarde bedragen vervangen die hierboven vanaf de dag van de beslissing.</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Indicator toevoegen</translation>
    </message>
    <message>
        <source>No further indicators.</source>
        <translation>Geen overige indicatoren.</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Bevinding toevoegen</translation>
    </message>
    <message>
        <source>The auditor found nothing.</source>
        <translation>De accountant heeft geen bevindingen.</translation>
    </message>
    <message>
        <source>Add correction</source>
        <translation>Correctie toevoegen</translation>
    </message>
    <message>
        <source>No corrections.</source>
        <translation>Geen correcties.</translation>
    </message>
    <message>
        <source>What the municipality tells</source>
        <translation>Wat de gemeente meldt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>What the ministry does about it, and why.</source>
        <translation>Wat het ministerie ermee doet, en waarom.</translation>
    </message>
    <message>
        <source>Where the award was changed because of it.</source>
        <translation>Als de verlening erdoor is gewijzigd.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Beslissing op bezwaar</translation>
    </message>
    <message>
        <source>What the municipality writes</source>
        <translation>Wat de gemeente schrijft</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of the continuity report, article</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Division of an officer</source>
        <translation>Verdeling door een medewerker</translation>
    </message>
    <message>
        <source>The parts add up to what the report states. Without any part the spending is divided by days again.</source>
        <translation>De delen zijn samen gelijk aan wat het verslag noemt. Zonder delen wordt de besteding weer naar dagen verdeeld.</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Deel toevoegen</translation>
    </message>
    <message>
        <source>Divided by days.</source>
        <translation>Naar dagen verdeeld.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of decision, day</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Work data only. Nothing of it is published.</source>
        <translation>Alleen werkgegevens. Er wordt niets van openbaar gemaakt.</translation>
    </message>
    <message>
        <source>The address at work.</source>
        <translation>Het adres op het werk.</translation>
    </message>
    <message>
        <source>The number at work.</source>
        <translation>Het nummer op het werk.</translation>
    </message>
    <message>
        <source>Empty as long as it goes on.</source>
        <translation>Leeg zolang het doorgaat.</translation>
    </message>
    <message>
        <source>Whom to call or write to</source>
        <translation>Wie u belt of schrijft</translation>
    </message>
</context>
<context>
    <name>DueFilter</name>
    <message>
        <source>Deadlines that are past their day</source>
        <translation>Verstreken uiterste data</translation>
    </message>
    <message>
        <source>Deadlines in the next %1 days</source>
        <translation>Uiterste data in de komende %1 dagen</translation>
    </message>
    <message>
        <source>All deadlines</source>
        <translation>Alle uiterste data</translation>
    </message>
    <message>
        <source>Deadlines of the ministry that are past their day</source>
        <translation>Verstreken uiterste data van het ministerie</translation>
    </message>
    <message>
        <source>Deadlines of the ministry in the next %1 days</source>
        <translation>Uiterste data van het ministerie in de komende %1 dagen</translation>
    </message>
    <message>
        <source>Deadlines of the ministry</source>
        <translation>Uiterste data van het ministerie</translation>
    </message>
    <message>
        <source>Deadlines of municipalities that are past their day</source>
        <translation>Verstreken uiterste data van gemeenten</translation>
    </message>
    <message>
        <source>Deadlines of municipalities in the next %1 days</source>
        <translation>Uiterste data van gemeenten in de komende %1 dagen</translation>
    </message>
    <message>
        <source>Deadlines of municipalities</source>
        <translation>Uiterste data van gemeenten</translation>
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
        <source>Level of recognition</source>
        <translation>Niveau van erkenning</translation>
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
        <translation>Datum van het besluit</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Van kracht vanaf</translation>
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
        <translation>Wat er verandert en waarom</translation>
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
        <translation>Verslagperioden</translation>
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
        <translation>Verslagperiode %1</translation>
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
        <translation>Programmaondersteuner of ‑coördinator</translation>
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
        <translation>Bevinding over dubbele financiering</translation>
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
        <translation>Wat de accountant heeft bevonden</translation>
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
        <translation>Wat er moet gebeuren</translation>
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
        <translation>Weging in de index</translation>
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
    <message>
        <source>Sealed edition</source>
        <translation>Vastgelegde editie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>Consulted party</source>
        <translation>Afgestemd met</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Andere partij</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Reference of the answer</source>
        <translation>Kenmerk van het antwoord</translation>
    </message>
    <message>
        <source>Internal remarks</source>
        <translation>Interne opmerkingen</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Wat is toegezegd</translation>
    </message>
    <message>
        <source>Where it was promised</source>
        <translation>Waar het is toegezegd</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Toegezegd op</translation>
    </message>
    <message>
        <source>Fulfilled on</source>
        <translation>Nagekomen op</translation>
    </message>
    <message>
        <source>Fulfilled by the letter</source>
        <translation>Nagekomen met de brief</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Ingestemd op</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Datum van de brief</translation>
    </message>
    <message>
        <source>Signed by (office)</source>
        <translation>Ondertekend door (ambt)</translation>
    </message>
    <message>
        <source>Parliamentary paper</source>
        <translation>Kamerstuk</translation>
    </message>
    <message>
        <source>Parliament informed on</source>
        <translation>Kamer geïnformeerd op</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Soort gegevens</translation>
    </message>
    <message>
        <source>Under the heading</source>
        <translation>Onder het kopje</translation>
    </message>
    <message>
        <source>Fingerprint of the text</source>
        <translation>Vingerafdruk van de tekst</translation>
    </message>
    <message>
        <source>May stand</source>
        <translation>Mag blijven staan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>In the edition before</source>
        <translation>In de vorige editie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Accentkleur</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>What the logo says</source>
        <translation>Wat het logo zegt</translation>
    </message>
    <message>
        <source>Regular font</source>
        <translation>Gewoon lettertype</translation>
    </message>
    <message>
        <source>Bold font</source>
        <translation>Vet lettertype</translation>
    </message>
    <message>
        <source>Italic font</source>
        <translation>Cursief lettertype</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Versie van het programma</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>E-mail at work</source>
        <translation>E-mail (werk)</translation>
    </message>
    <message>
        <source>Telephone at work</source>
        <translation>Telefoon (werk)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Contact from</source>
        <translation>Contactpersoon vanaf</translation>
    </message>
    <message>
        <source>Contact up to and including</source>
        <translation>Contactpersoon tot en met</translation>
    </message>
</context>
<context>
    <name>GrantCards</name>
    <message>
        <source>Reserved, gross</source>
        <translation>Gereserveerd, bruto</translation>
    </message>
    <message>
        <source>Of which VAT fund</source>
        <translation>Waarvan BCF</translation>
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
        <source>Awarded, gross</source>
        <translation>Verleend, bruto</translation>
    </message>
    <message>
        <source>Paid, net</source>
        <translation>Betaald, netto</translation>
    </message>
</context>
<context>
    <name>GrantLines</name>
    <message>
        <source>Awarded, gross</source>
        <translation>Verleend, bruto</translation>
    </message>
    <message>
        <source>Reserved, gross</source>
        <translation>Gereserveerd, bruto</translation>
    </message>
    <message>
        <source>VAT fund</source>
        <translation>BCF-deel</translation>
    </message>
    <message>
        <source>Net, to the municipality</source>
        <translation>Netto, aan de gemeente</translation>
    </message>
    <message>
        <source>Programme year %1, gross</source>
        <translation>Programmajaar %1, bruto</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>Termijn %1</translation>
    </message>
    <message>
        <source>%1 net and %2 VAT fund, on %3</source>
        <translation>%1 netto en %2 BCF, op %3</translation>
    </message>
    <message>
        <source>Spending period</source>
        <translation>Bestedingsperiode</translation>
    </message>
    <message>
        <source>Report over %1</source>
        <translation>Verslag over %1</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1, uiterlijk %2</translation>
    </message>
    <message>
        <source>Paid, net</source>
        <translation>Betaald, netto</translation>
    </message>
    <message>
        <source>Paid into the VAT fund</source>
        <translation>Betaald aan het BCF</translation>
    </message>
    <message>
        <source>Settled, gross</source>
        <translation>Vastgesteld, bruto</translation>
    </message>
    <message>
        <source>Settled, net</source>
        <translation>Vastgesteld, netto</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Te veel betaald</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Terugvordering</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Obligations (%1)</source>
        <translation>Verplichtingen (%1)</translation>
    </message>
</context>
<context>
    <name>JournalSentence</name>
    <message>
        <source>All acts</source>
        <translation>Alle handelingen</translation>
    </message>
    <message>
        <source>All acts up to and including %1</source>
        <comment>day</comment>
        <translation>Alle handelingen tot en met %1</translation>
    </message>
    <message>
        <source>All acts from %1</source>
        <comment>day</comment>
        <translation>Alle handelingen vanaf %1</translation>
    </message>
    <message>
        <source>All acts from %1 up to and including %2</source>
        <comment>days</comment>
        <translation>Alle handelingen van %1 tot en met %2</translation>
    </message>
    <message>
        <source>Acts of %1</source>
        <comment>person</comment>
        <translation>Handelingen van %1</translation>
    </message>
    <message>
        <source>Acts of %1 up to and including %2</source>
        <comment>person, day</comment>
        <translation>Handelingen van %1 tot en met %2</translation>
    </message>
    <message>
        <source>Acts of %1 from %2</source>
        <comment>person, day</comment>
        <translation>Handelingen van %1 vanaf %2</translation>
    </message>
    <message>
        <source>Acts of %1 from %2 up to and including %3</source>
        <comment>person, days</comment>
        <translation>Handelingen van %1 van %2 tot en met %3</translation>
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
        <translation>Periode en uiterste datum van het verslag vastgesteld</translation>
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
        <translation>Uiterste datum vastgelegd</translation>
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
    <message>
        <source>Text of the report changed</source>
        <translation>Tekst van de rapportage gewijzigd</translation>
    </message>
    <message>
        <source>Consultation recorded</source>
        <translation>Afstemming vastgelegd</translation>
    </message>
    <message>
        <source>Commitment to parliament recorded</source>
        <translation>Toezegging vastgelegd</translation>
    </message>
    <message>
        <source>Agreement to the press release recorded</source>
        <translation>Instemming met het persbericht vastgelegd</translation>
    </message>
    <message>
        <source>Submission to parliament recorded</source>
        <translation>Aanbieding aan de Kamer vastgelegd</translation>
    </message>
    <message>
        <source>Ruled on publication</source>
        <translation>Openbaarmaking beoordeeld</translation>
    </message>
    <message>
        <source>Restatement explained</source>
        <translation>Herziening toegelicht</translation>
    </message>
    <message>
        <source>House style set</source>
        <translation>Huisstijl ingesteld</translation>
    </message>
    <message>
        <source>Edition sealed</source>
        <translation>Editie vastgelegd</translation>
    </message>
    <message>
        <source>Contact person recorded</source>
        <translation>Contactpersoon vastgelegd</translation>
    </message>
    <message>
        <source>Note made</source>
        <translation>Aantekening gemaakt</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Report %1</source>
        <translation>Verslag %1</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>De brief</translation>
    </message>
    <message>
        <source>Its text comes from the template of its kind. Nothing is sent: the letter is a file that is kept among the documents.</source>
        <translation>De tekst komt uit het sjabloon van deze soort. Er wordt niets verzonden: de brief is een bestand dat bij de documenten wordt bewaard.</translation>
    </message>
    <message>
        <source>It then stands among the deadlines until the answer is here.</source>
        <translation>De brief staat dan bij de uiterste data totdat het antwoord er is.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>▲ nothing yet: %1</source>
        <translation>▲ nog niets: %1</translation>
    </message>
    <message>
        <source>Make a letter</source>
        <translation>Brief maken</translation>
    </message>
    <message>
        <source>&amp;Make the letter</source>
        <translation>Brief &amp;maken</translation>
    </message>
    <message>
        <source>Fields of the text</source>
        <translation>Velden van de tekst</translation>
    </message>
    <message>
        <source>Only fields that the text uses have to be filled.</source>
        <translation>Alleen velden die de tekst gebruikt, moeten gevuld zijn.</translation>
    </message>
</context>
<context>
    <name>MunicipalityFilter</name>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Municipalities in %1</source>
        <comment>province</comment>
        <translation>Gemeenten in %1</translation>
    </message>
    <message>
        <source>Municipalities whose report on %1 is %2</source>
        <comment>year, state</comment>
        <translation>Gemeenten waarvan het verslag over %1 %2 is</translation>
    </message>
    <message>
        <source>Municipalities in %1 whose report on %2 is %3</source>
        <comment>province, year, state</comment>
        <translation>Gemeenten in %1 waarvan het verslag over %2 %3 is</translation>
    </message>
    <message>
        <source>Municipalities without an award</source>
        <translation>Gemeenten zonder beschikking</translation>
    </message>
    <message>
        <source>Municipalities in %1 without an award</source>
        <comment>province</comment>
        <translation>Gemeenten in %1 zonder beschikking</translation>
    </message>
</context>
<context>
    <name>PagePaper</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. Export the list for all of them.</source>
        <translation>De eerste %1 van %2 regels. Exporteer de lijst voor alle regels.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Printed on %1</source>
        <translation>Afgedrukt op %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
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
    <message>
        <source>Finances</source>
        <translation>Financiën</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>agrees</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>klopt niet</translation>
    </message>
    <message>
        <source>Programme year</source>
        <translation>Programmajaar</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Cells and figures</source>
        <translation>Cellen en cijfers</translation>
    </message>
    <message>
        <source>Programme years together %1, calendar years together %2, the sources themselves %3.</source>
        <translation>Programmajaren samen %1, kalenderjaren samen %2, de bronnen zelf %3.</translation>
    </message>
    <message>
        <source>Per calendar year</source>
        <translation>Per kalenderjaar</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>spent</source>
        <translation>besteed</translation>
    </message>
    <message>
        <source>paid to municipalities</source>
        <translation>betaald aan gemeenten</translation>
    </message>
    <message>
        <source>paid into the VAT fund</source>
        <translation>betaald aan het BTW-compensatiefonds</translation>
    </message>
    <message>
        <source>%1: programme years together %2, calendar years together %3; they differ by %4.</source>
        <translation>%1: programmajaren samen %2, kalenderjaren samen %3; het verschil is %4.</translation>
    </message>
    <message>
        <source>%1: programme years together %2, the sources %3; they differ by %4.</source>
        <translation>%1: programmajaren samen %2, de bronnen %3; het verschil is %4.</translation>
    </message>
    <message>
        <source>%1 in %2: %3 in the figures, %4 in the cells; they differ by %5.</source>
        <translation>%1 in %2: %3 in de cijfers, %4 in de cellen; het verschil is %5.</translation>
    </message>
</context>
<context>
    <name>RegisterPlans</name>
    <message>
        <source>Internal: never part of a report, a summary or open data.</source>
        <translation>Intern: komt nooit in een rapportage, samenvatting of open data.</translation>
    </message>
    <message>
        <source>Asked in writing</source>
        <translation>Schriftelijk gevraagd</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Only for somebody who is not among the parties above.</source>
        <translation>Alleen voor wie niet bij de partijen hierboven staat.</translation>
    </message>
    <message>
        <source>An answer has its reference or the document itself, kept below.</source>
        <translation>Bij een antwoord hoort het kenmerk of het stuk zelf; dat wordt hieronder toegevoegd.</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>De toezegging</translation>
    </message>
    <message>
        <source>How it was kept</source>
        <translation>Hoe de toezegging is nagekomen</translation>
    </message>
    <message>
        <source>Empty as long as the promise is open.</source>
        <translation>Leeg zolang de toezegging openstaat.</translation>
    </message>
    <message>
        <source>Parliamentary paper or debate, with its day.</source>
        <translation>Kamerstuk of debat, met de datum.</translation>
    </message>
    <message>
        <source>The member of the government who signs; never the name of an official.</source>
        <translation>De bewindspersoon die ondertekent; nooit de naam van een ambtenaar.</translation>
    </message>
    <message>
        <source>Once the paper has a number.</source>
        <translation>Zodra het Kamerstuk een nummer heeft.</translation>
    </message>
    <message>
        <source>Until this day is recorded, press release and public summary are held.</source>
        <translation>Tot deze dag is vastgelegd, worden persbericht en publiekssamenvatting aangehouden.</translation>
    </message>
</context>
<context>
    <name>ReturnTemplates</name>
    <message>
        <source>Folder for the workbooks</source>
        <translation>Map voor de werkmappen</translation>
    </message>
    <message>
        <source>Make workbooks</source>
        <translation>Werkmappen maken</translation>
    </message>
    <message>
        <source>These workbooks stand in that folder already, and may have been filled in by the municipality. Nothing was written.

%1</source>
        <translation>Deze werkmappen staan al in die map en kunnen door de gemeente zijn ingevuld. Er is niets geschreven.

%1</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Andere map kiezen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1

No workbook was made.</source>
        <translation>%1

Er is geen werkmap gemaakt.</translation>
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
        <source>Levels of recognition</source>
        <translation>Niveaus van erkenning</translation>
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
        <translation>Bedragen in euro’s.</translation>
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
        <translation>De regeling zoals die in dit bestand staat. U kunt de gegevens hier lezen, niet wijzigen.</translation>
    </message>
</context>
<context>
    <name>SendingBack</name>
    <message>
        <source>%1

What goes back is kept with the report: save a copy of it from the documents of the municipality.</source>
        <translation>%1

Wat teruggaat, is bij het verslag bewaard: sla er een kopie van op bij de documenten van de gemeente.</translation>
    </message>
    <message>
        <source>The workbook with its notes and the letter are in %1. Both are kept with the report; nothing was sent.</source>
        <translation>De werkmap met opmerkingen en de brief staan in %1. Beide zijn bij het verslag bewaard; er is niets verzonden.</translation>
    </message>
    <message>
        <source>Only the letter is in %1: this file has no place for notes, because it is a csv file or a workbook in an unusual encoding. All notes stand in the letter, which is kept with the report; nothing was sent.</source>
        <translation>Alleen de brief staat in %1: in dit bestand passen geen opmerkingen, omdat het een csv-bestand is of een werkmap in een ongebruikelijke codering. Alle opmerkingen staan in de brief, die bij het verslag is bewaard; er is niets verzonden.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <comment>kind of row, its name</comment>
        <translation>%1 ‘%2’</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of row, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, field &quot;%2&quot;</source>
        <comment>row, field</comment>
        <translation>%1, veld ‘%2’</translation>
    </message>
    <message>
        <source>Find out who changed this outside the program. If it is not right, put back a backup from before the change (Management).</source>
        <translation>Zoek uit wie dit buiten het programma om heeft gewijzigd. Klopt het niet, zet dan bij Beheer een reservekopie van vóór de wijziging terug.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::AnswerGrid</name>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>gecorrigeerd</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sheet, cell</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the workbook says</source>
        <translation>Wat er in de werkmap staat</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
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
    <name>kamerklaar::ui::ApplicationTab</name>
    <message>
        <source>No application yet</source>
        <translation>Nog geen aanvraag</translation>
    </message>
    <message>
        <source>What the municipality asked for: its plan of action with a budget, and the statement of compensable VAT. The checklist of the plan stands ready.</source>
        <translation>Wat de gemeente heeft gevraagd: het plan van aanpak met begroting, en de verklaring over compensabele btw. De controlelijst van het plan staat klaar.</translation>
    </message>
    <message>
        <source>Record the &amp;application</source>
        <translation>&amp;Aanvraag vastleggen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>&amp;Save application</source>
        <translation>Aanvraag op&amp;slaan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who assessed, day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ApproachSection</name>
    <message>
        <source>Problem analysis and coordination</source>
        <translation>Probleemanalyse en coördinatie</translation>
    </message>
    <message>
        <source>Problem analysis</source>
        <translation>Probleemanalyse</translation>
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
    <name>kamerklaar::ui::AsOfTab</name>
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
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>as-of-years</source>
        <translation>stand-per-jaar</translation>
    </message>
    <message>
        <source>as-of-municipalities</source>
        <translation>stand-per-gemeente</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Stand op %1</translation>
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
        <source>Per municipality on %1</source>
        <translation>Per gemeente op %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Per programme year on %1</source>
        <translation>Per programmajaar op %1</translation>
    </message>
    <message>
        <source>Per calendar year on %1</source>
        <translation>Per kalenderjaar op %1</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Verleend</translation>
    </message>
    <message>
        <source>Amounts in euros, of all years together; awarded is net. Choose an earlier day at the top to see what changed since.</source>
        <translation>Bedragen in euro’s, alle jaren samen; verleend is netto. Kies bovenaan een eerdere dag om te zien wat er sindsdien is veranderd.</translation>
    </message>
    <message>
        <source>Amounts in euros, of all years together; awarded is net. What had been decided, paid and reported by the end of that day, and what came to it since.</source>
        <translation>Bedragen in euro’s, alle jaren samen; verleend is netto. Wat aan het eind van die dag was besloten, betaald en gemeld, en wat er sindsdien bij kwam.</translation>
    </message>
    <message>
        <source>Amounts in euros; awarded is net. A programme year is a year of the regulation itself; both calendars add up to the same totals.</source>
        <translation>Bedragen in euro’s; verleend is netto. Een programmajaar is een jaar van de regeling zelf; beide kalenders geven dezelfde totalen.</translation>
    </message>
    <message>
        <source>Amounts in euros; awarded is net. Awards lie in the year of their instalment, payments on their day; both calendars add up to the same totals.</source>
        <translation>Bedragen in euro’s; verleend is netto. Verleningen staan in het jaar van hun termijn, betalingen op hun dag; beide kalenders geven dezelfde totalen.</translation>
    </message>
    <message>
        <source>Awarded since then</source>
        <translation>Verleend sindsdien</translation>
    </message>
    <message>
        <source>Paid since then</source>
        <translation>Betaald sindsdien</translation>
    </message>
    <message>
        <source>Spent since then</source>
        <translation>Besteed sindsdien</translation>
    </message>
    <message>
        <source>Remaining, change since then</source>
        <translation>Nog te besteden, verschil sindsdien</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::AwardTab</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Op deze dag</translation>
    </message>
    <message>
        <source>The grant</source>
        <translation>De uitkering</translation>
    </message>
    <message>
        <source>As on</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>The grant on this day</source>
        <translation>De uitkering op deze dag</translation>
    </message>
    <message>
        <source>Decisions on the grant</source>
        <translation>Besluiten over de uitkering</translation>
    </message>
    <message>
        <source>No decision yet. Until there is an award only an amount is reserved.</source>
        <translation>Nog geen besluit. Tot de verlening is er alleen een bedrag gereserveerd.</translation>
    </message>
    <message>
        <source>Extension: at the reasoned request of the municipality, which comes in by %1 at the latest; the spending period then ends on %2 at the latest (%3).</source>
        <translation>Verlenging: op gemotiveerd verzoek van de gemeente, dat uiterlijk %1 binnen is; de bestedingsperiode eindigt dan uiterlijk %2 (%3).</translation>
    </message>
    <message>
        <source>After every decision that was in force on %1.</source>
        <translation>Na elk besluit dat op %1 van kracht was.</translation>
    </message>
    <message>
        <source>There was no award on %1 yet: what is reserved.</source>
        <translation>Op %1 was er nog geen verlening: wat is gereserveerd.</translation>
    </message>
    <message>
        <source>A&amp;ward</source>
        <translation>&amp;Verlening</translation>
    </message>
    <message>
        <source>A&amp;mendment</source>
        <translation>&amp;Wijziging</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation>Ver&amp;lenging</translation>
    </message>
    <message>
        <source>With&amp;drawal</source>
        <translation>&amp;Intrekking</translation>
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
    <name>kamerklaar::ui::BlockPicker</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Insert a table, chart or list</source>
        <translation>Tabel, grafiek of lijst invoegen</translation>
    </message>
    <message>
        <source>Take over a passage of a municipality</source>
        <translation>Passage van een gemeente overnemen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Search tables, charts and lists</source>
        <translation>Tabellen, grafieken en lijsten zoeken</translation>
    </message>
    <message>
        <source>Search passages</source>
        <translation>Passages zoeken</translation>
    </message>
    <message>
        <source>The program fills it in, and keeps it up to date.</source>
        <translation>Het programma vult dit in en houdt het actueel.</translation>
    </message>
    <message>
        <source>Only of municipalities that allow their report to be quoted. The source is printed with it.</source>
        <translation>Alleen van gemeenten die toestaan dat hun verslag wordt aangehaald. De bron wordt erbij vermeld.</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Tekst van de passage</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::BoundFields</name>
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
    <name>kamerklaar::ui::BoundValues</name>
    <message>
        <source>decision</source>
        <translation>besluit</translation>
    </message>
    <message>
        <source>self-reported</source>
        <translation>eigen opgave</translation>
    </message>
    <message>
        <source>audited (SiSa)</source>
        <translation>gecontroleerd (SiSa)</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>geteld</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>There is no figure %1.</source>
        <translation>Het cijfer %1 bestaat niet.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>name of a figure, value, basis</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::BudgetCard</name>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Programme year</source>
        <translation>Programmajaar</translation>
    </message>
    <message>
        <source>Budget per programme year</source>
        <translation>Begroting per programmajaar</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostencategorie</translation>
    </message>
    <message>
        <source>Budget per cost category</source>
        <translation>Begroting per kostencategorie</translation>
    </message>
    <message>
        <source>Gross, in euros.</source>
        <translation>Bruto, in euro’s.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Other years</source>
        <translation>Andere jaren</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Andere kosten</translation>
    </message>
    <message>
        <source>✓ Equal to the award of %1.</source>
        <translation>✓ Gelijk aan de verlening van %1.</translation>
    </message>
    <message>
        <source>✓ Equal to what was asked for: %1.</source>
        <translation>✓ Gelijk aan wat is gevraagd: %1.</translation>
    </message>
    <message>
        <source>▲ %1 more than the award of %2.</source>
        <translation>▲ %1 meer dan de verlening van %2.</translation>
    </message>
    <message>
        <source>▲ %1 more than was asked for: %2.</source>
        <translation>▲ %1 meer dan is gevraagd: %2.</translation>
    </message>
    <message>
        <source>▼ %1 less than the award of %2.</source>
        <translation>▼ %1 minder dan de verlening van %2.</translation>
    </message>
    <message>
        <source>▼ %1 less than was asked for: %2.</source>
        <translation>▼ %1 minder dan is gevraagd: %2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>letter, cost category</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ChapterEditor</name>
    <message>
        <source>Write here, or insert a table, chart or list.</source>
        <translation>Schrijf hier, of voeg een tabel, grafiek of lijst in.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Concept weggooien</translation>
    </message>
    <message>
        <source>Bring back my text</source>
        <translation>Mijn tekst terughalen</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Tekst van %1</translation>
    </message>
    <message>
        <source>What you typed and did not save was put back: draft of %1.</source>
        <translation>Wat u typte en niet opsloeg, is teruggezet: concept van %1.</translation>
    </message>
    <message>
        <source>Your own text was set aside. It can be brought back until this chapter is saved or closed.</source>
        <translation>Uw eigen tekst is apart gezet. U kunt die terughalen totdat dit hoofdstuk is opgeslagen of gesloten.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Opgeslagen om %1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ChapterSide</name>
    <message>
        <source>Beside the text</source>
        <translation>Naast de tekst</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Controles (%1)</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ChartTools</name>
    <message>
        <source>Copy as picture</source>
        <translation>Kopieer als afbeelding</translation>
    </message>
    <message>
        <source>Copy as data</source>
        <translation>Kopieer als gegevens</translation>
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
        <source>%1: %2</source>
        <comment>copy, chart</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ChartView</name>
    <message>
        <source>%1: %2</source>
        <comment>chart, one of its parts</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ChecksPanel</name>
    <message>
        <source>Nothing stands in the way of a final edition.</source>
        <translation>Niets staat een definitieve editie in de weg.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Controles (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what there is to say</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, chapter</comment>
        <translation>%1, %2</translation>
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
    <name>kamerklaar::ui::ClaimForm</name>
    <message>
        <source>Claim</source>
        <translation>Bewering</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>&amp;Ready to use</source>
        <translation>&amp;Kant-en-klaar</translation>
    </message>
    <message>
        <source>Or compare two figures, or a figure and a number</source>
        <translation>Of vergelijk twee cijfers, of een cijfer en een getal</translation>
    </message>
    <message>
        <source>&amp;Condition; empty for none</source>
        <translation>&amp;Voorwaarde; leeg voor geen</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Figure or number</source>
        <translation>Cijfer of getal</translation>
    </message>
    <message>
        <source>Holds now: %1</source>
        <translation>Klopt nu: %1</translation>
    </message>
    <message>
        <source>Does not hold now: %1</source>
        <translation>Klopt nu niet: %1</translation>
    </message>
    <message>
        <source>The report cannot become final while a claim does not hold.</source>
        <translation>De rapportage kan niet definitief worden zolang een bewering niet klopt.</translation>
    </message>
    <message>
        <source>This condition cannot be read yet.</source>
        <translation>Deze voorwaarde is nog niet te lezen.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::CommitmentRegisterTab</name>
    <message>
        <source>kept</source>
        <translation>nagekomen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Wat is toegezegd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Toegezegd op</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Nagekomen op</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Bij brief</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Record a &amp;promise</source>
        <translation>&amp;Toezegging vastleggen</translation>
    </message>
    <message>
        <source>Promises to parliament</source>
        <translation>Toezeggingen aan de Kamer</translation>
    </message>
    <message>
        <source>promises-to-parliament</source>
        <translation>toezeggingen-aan-de-kamer</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>None yet. A promise is recorded with where it was made, when it is due, and the letter that keeps it.</source>
        <translation>Nog geen. Leg bij een toezegging vast waar zij is gedaan, wanneer zij uiterlijk moet zijn nagekomen en met welke brief dat gebeurt.</translation>
    </message>
    <message>
        <source>Of all years, what is open first. Late: %1.</source>
        <translation>Van alle jaren; wat openstaat, staat bovenaan. Te laat: %1.</translation>
    </message>
    <message>
        <source>Promise to parliament</source>
        <translation>Toezegging aan de Kamer</translation>
    </message>
    <message>
        <source>&amp;Save promise</source>
        <translation>Toezegging op&amp;slaan</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::CommitmentsTab</name>
    <message>
        <source>Budget year</source>
        <translation>Begrotingsjaar</translation>
    </message>
    <message>
        <source>All budget years</source>
        <translation>Alle begrotingsjaren</translation>
    </message>
    <message>
        <source>A budget year is a calendar year. Amounts in euros, VAT-fund part included; what is open is as of 31 December.</source>
        <translation>Een begrotingsjaar is een kalenderjaar. Bedragen in euro’s, met het BCF-deel; wat openstaat, geldt op 31 december.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>budget-years</source>
        <translation>begrotingsjaren</translation>
    </message>
    <message>
        <source>Budget years</source>
        <translation>Begrotingsjaren</translation>
    </message>
    <message>
        <source>Commitments and cash</source>
        <translation>Verplichtingen en kas</translation>
    </message>
    <message>
        <source>commitments-and-cash</source>
        <translation>verplichtingen-en-kas</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Aangegaan</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Bijgesteld</translation>
    </message>
    <message>
        <source>Cash paid</source>
        <translation>Betaald (kas)</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Open verplichtingen</translation>
    </message>
    <message>
        <source>Open advances</source>
        <translation>Open voorschotten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Commitments and cash in %1</source>
        <translation>Verplichtingen en kas in %1</translation>
    </message>
    <message>
        <source>Calendar year. Open commitments are awarded and not yet paid on 31 December %1; open advances are paid and not yet settled on that day.</source>
        <translation>Kalenderjaar. Open verplichtingen zijn op 31 december %1 verleend en nog niet betaald; open voorschotten zijn op die dag betaald en nog niet vastgesteld.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ConsultationTab</name>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Consult somebody &amp;else</source>
        <translation>&amp;Met een ander afstemmen</translation>
    </message>
    <message>
        <source>Consulted in writing</source>
        <translation>Schriftelijk afgestemd</translation>
    </message>
    <message>
        <source>The report on %1 can become final once everybody here has agreed in writing. Agreed: %2 of %3.</source>
        <translation>De rapportage over %1 kan definitief worden als iedereen hieronder schriftelijk akkoord is. Akkoord: %2 van %3.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Afstemming</translation>
    </message>
    <message>
        <source>&amp;Save consultation</source>
        <translation>Afstemming op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Attach the document …</source>
        <translation>Stuk &amp;toevoegen …</translation>
    </message>
    <message>
        <source>Save a &amp;copy of the document …</source>
        <translation>&amp;Kopie van het stuk opslaan …</translation>
    </message>
    <message>
        <source>Attach the document</source>
        <translation>Stuk toevoegen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>The copy was written:
%1</source>
        <translation>De kopie is opgeslagen:
%1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ContactsTab</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contactpersoon</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message>
        <source>Record a &amp;contact person</source>
        <translation>&amp;Contactpersoon vastleggen</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <source>None. Whom to call or write to at the municipality is recorded here, and stands in the workbook of the next report round.</source>
        <translation>Geen. Hier komt te staan wie u bij de gemeente belt of schrijft; dat staat ook in de werkmap van de volgende verslagronde.</translation>
    </message>
    <message>
        <source>Work data only. Nothing of it is published.</source>
        <translation>Alleen werkgegevens. Er wordt niets van openbaar gemaakt.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>&amp;Save contact person</source>
        <translation>Contactpersoon op&amp;slaan</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::CorrectionForm</name>
    <message>
        <source>C&amp;orrect</source>
        <translation>C&amp;orrigeren</translation>
    </message>
    <message>
        <source>Back to what was &amp;written</source>
        <translation>Terug naar wat er &amp;stond</translation>
    </message>
    <message>
        <source>&quot;Called the municipality on 3 June&quot;</source>
        <translation>‘Gebeld met de gemeente op 3 juni’</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Waarde</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Choose a cell to correct it; the workbook itself stays as it is.</source>
        <translation>Kies een cel om die te corrigeren; de werkmap zelf verandert niet.</translation>
    </message>
    <message>
        <source>%1 – %2. The program filled this in; it cannot be corrected here.</source>
        <comment>cell, question</comment>
        <translation>%1 – %2. Dit heeft het programma ingevuld; het kan hier niet worden gecorrigeerd.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>cell, question</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A correction has its reason.</source>
        <translation>Bij een correctie hoort een reden.</translation>
    </message>
    <message>
        <source>A&amp;dd a line</source>
        <translation>Regel &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Leave the line out</source>
        <translation>Regel weg&amp;laten</translation>
    </message>
    <message>
        <source>%1 – %2. Its line was left out: %3</source>
        <comment>cell, question, reason</comment>
        <translation>%1 – %2. De regel is weggelaten: %3</translation>
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
    <name>kamerklaar::ui::DeadlineForm</name>
    <message>
        <source>Deadline of our own</source>
        <translation>Eigen uiterste datum</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Source: article or letter</source>
        <translation>Bron: artikel of brief</translation>
    </message>
    <message>
        <source>Municipality; empty for all</source>
        <translation>Gemeente (niet opgegeven: alle)</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::DecisionBar</name>
    <message>
        <source>To the &amp;dossier</source>
        <translation>Naar het &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Goedkeuren</translation>
    </message>
    <message>
        <source>De&amp;cline …</source>
        <translation>Af&amp;wijzen …</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Wij&amp;zigen</translation>
    </message>
    <message>
        <source>&amp;Reverse …</source>
        <translation>&amp;Terugdraaien …</translation>
    </message>
    <message>
        <source>Make &amp;letter</source>
        <translation>&amp;Brief maken</translation>
    </message>
    <message>
        <source>Prepared by %1, %2</source>
        <translation>Voorbereid door %1, %2</translation>
    </message>
    <message>
        <source>Declined by %1, %2</source>
        <translation>Afgewezen door %1, %2</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Goedgekeurd door %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what who decided said</comment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Taken over from the earlier administration.</source>
        <translation>Overgenomen uit de eerdere administratie.</translation>
    </message>
    <message>
        <source>Reversed by a counter-act.</source>
        <translation>Teruggedraaid door een tegenbesluit.</translation>
    </message>
    <message>
        <source>Save or close your change before the proposal is approved.</source>
        <translation>Sla uw wijziging eerst op of sluit die; daarna kan het voorstel worden goedgekeurd.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::DecisionList</name>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Van kracht vanaf</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Voorbereid door</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::DecisionPage</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Wat het verandert</translation>
    </message>
    <message>
        <source>What the decision changes</source>
        <translation>Wat het besluit verandert</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Wat opvalt</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Er valt niets op.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>kind of decision, municipality</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There is no such decision in this file.</source>
        <translation>Dit besluit staat niet in dit bestand.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat het inhoudt</translation>
    </message>
    <message>
        <source>&amp;Save the proposal</source>
        <translation>Voorstel op&amp;slaan</translation>
    </message>
    <message>
        <source>The proposal was changed. You are its preparer now.</source>
        <translation>Het voorstel is gewijzigd. U geldt nu als degene die het heeft voorbereid.</translation>
    </message>
    <message>
        <source>Nothing of the grant changes by this decision.</source>
        <translation>Door dit besluit verandert er niets aan de uitkering.</translation>
    </message>
    <message>
        <source>The grant without this decision, and with it.</source>
        <translation>De uitkering zonder dit besluit, en ermee.</translation>
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
        <source>Decline the proposal</source>
        <translation>Voorstel afwijzen</translation>
    </message>
    <message>
        <source>Say what is wrong with it; whoever prepared it reads it.</source>
        <translation>Geef aan wat er niet goed aan is; wie het heeft voorbereid, leest dit.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Reverse the decision</source>
        <translation>Besluit terugdraaien</translation>
    </message>
    <message>
        <source>A counter-act is prepared, which somebody else approves. Both stay in the journal. Say why the decision is reversed.</source>
        <translation>Er wordt een tegenbesluit voorbereid, dat iemand anders goedkeurt. Beide blijven in het logboek staan. Geef aan waarom het besluit wordt teruggedraaid.</translation>
    </message>
    <message>
        <source>Prepare the counter-act</source>
        <translation>Tegenbesluit voorbereiden</translation>
    </message>
    <message>
        <source>The letter was made and kept among the documents of the dossier. Nothing was sent.</source>
        <translation>De brief is gemaakt en bewaard bij de documenten van het dossier. Er is niets verzonden.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::DisclosureTab</name>
    <message>
        <source>Letter to parliament</source>
        <translation>Brief aan de Kamer</translation>
    </message>
    <message>
        <source>&amp;Save letter to parliament</source>
        <translation>Brief aan de Kamer op&amp;slaan</translation>
    </message>
    <message>
        <source>may go out</source>
        <translation>mag naar buiten</translation>
    </message>
    <message>
        <source>Parliament was informed on %1. Press release and public summary may go out.</source>
        <translation>De Kamer is op %1 geïnformeerd. Persbericht en publiekssamenvatting mogen naar buiten.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>aangehouden</translation>
    </message>
    <message>
        <source>Press release and public summary are held until the day on which parliament was informed is recorded below.</source>
        <translation>Persbericht en publiekssamenvatting worden aangehouden tot hieronder de dag is vastgelegd waarop de Kamer is geïnformeerd.</translation>
    </message>
    <message>
        <source>Press release: %1</source>
        <translation>Persbericht: %1</translation>
    </message>
    <message>
        <source>&amp;Save consent</source>
        <translation>Instemming op&amp;slaan</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::DocumentExport</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-tekst (*.odt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>OpenDocument (*.ods)</source>
        <translation>OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Folder for the open data</source>
        <translation>Map voor de open data</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>PDF with the figures attached …</source>
        <translation>PDF met de cijfers als bijlage …</translation>
    </message>
    <message>
        <source>OpenDocument text (odt) …</source>
        <translation>OpenDocument-tekst (odt) …</translation>
    </message>
    <message>
        <source>Web page (html) …</source>
        <translation>Webpagina (html) …</translation>
    </message>
    <message>
        <source>All tables as OpenDocument (ods) …</source>
        <translation>Alle tabellen als OpenDocument (ods) …</translation>
    </message>
    <message>
        <source>All tables as Excel (xlsx) …</source>
        <translation>Alle tabellen als Excel (xlsx) …</translation>
    </message>
    <message>
        <source>Open data, in a folder …</source>
        <translation>Open data, in een map …</translation>
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
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
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
        <source>Keep a file …</source>
        <translation>Bestand bewaren …</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie opslaan …</translation>
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
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Antwoord uiterlijk op</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Letters that were made</source>
        <translation>Gemaakte brieven</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Make a &amp;letter</source>
        <translation>&amp;Brief maken</translation>
    </message>
    <message>
        <source>No documents yet. Letters, reports and decisions are kept here with their date, sender and reference.</source>
        <translation>Nog geen documenten. Brieven, verslagen en besluiten worden hier bewaard met datum, afzender en kenmerk.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened the file. Save a copy instead:
%1</source>
        <translation>Geen enkel programma op deze computer kon het bestand openen. Sla in plaats daarvan een kopie op:
%1</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Kies eerst een document in de lijst.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::DossierPage</name>
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
        <source>%1 · safety region %2</source>
        <translation>%1 · veiligheidsregio %2</translation>
    </message>
    <message>
        <source>no award decision yet</source>
        <translation>nog niet beschikt</translation>
    </message>
    <message>
        <source>▲ spent more than awarded</source>
        <translation>▲ meer besteed dan verleend</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Verlening</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Vaststelling</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>SiSa</source>
        <translation>SiSa</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>%1 of the net award</source>
        <translation>%1 van netto verleend</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::DraftKeeper</name>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles is opgeslagen.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Draft of %1, not saved</source>
        <translation>Concept bewaard om %1, nog niet opgeslagen</translation>
    </message>
    <message>
        <source>What you typed and did not save cannot be kept as a draft now.</source>
        <translation>Wat u hebt getypt en niet hebt opgeslagen, kan nu niet als concept worden bewaard.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::DuePage</name>
    <message>
        <source>Whose deadlines</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Of the ministry</source>
        <translation>Van het ministerie</translation>
    </message>
    <message>
        <source>Of municipalities</source>
        <translation>Van gemeenten</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Uiterste data</translation>
    </message>
    <message>
        <source>Search deadline, municipality or source</source>
        <translation>Zoek op onderwerp, gemeente of bron</translation>
    </message>
    <message>
        <source>Add a deadline …</source>
        <translation>Uiterste datum toevoegen …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>The chosen deadline of our own has been met.</source>
        <translation>Wat voor de gekozen eigen uiterste datum moest gebeuren, is gedaan.</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>uiterste-data</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ministerie</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>%1 deadlines, %2 of them past their day</source>
        <translation>%1 uiterste data, waarvan %2 verstreken</translation>
    </message>
    <message>
        <source>Due when</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle data</translation>
    </message>
    <message>
        <source>Past their day</source>
        <translation>Verstreken</translation>
    </message>
    <message>
        <source>In the next %1 days</source>
        <translation>Komende %1 dagen</translation>
    </message>
    <message>
        <source>Remind the chosen (%1) …</source>
        <translation>Rappel aan de gekozen gemeenten (%1) …</translation>
    </message>
    <message>
        <source>Remind all that are late (%1) …</source>
        <translation>Rappel aan alle die te laat zijn (%1) …</translation>
    </message>
    <message>
        <source>No reminder is written about what is chosen: only about progress reports that are awaited past their day. With no row chosen it goes to all that are late.</source>
        <translation>Over wat is gekozen gaat geen rappel: alleen over voortgangsverslagen waarvan de dag voorbij is. Zonder gekozen regel gaat het rappel aan alle die te laat zijn.</translation>
    </message>
    <message>
        <source>No progress report is awaited past its day.</source>
        <translation>Van geen enkel voortgangsverslag is de dag voorbij.</translation>
    </message>
    <message>
        <source>Choose a deadline that was made here. The others are done when what they ask for is recorded.</source>
        <translation>Kies een uiterste datum die hier zelf is toegevoegd. De andere zijn afgehandeld zodra is vastgelegd wat er moest gebeuren.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
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
    <message>
        <source>Propose as &amp;final</source>
        <translation>&amp;Definitief voorstellen</translation>
    </message>
    <message>
        <source>Concept; a second person has yet to approve it as final</source>
        <translation>Concept; een tweede persoon moet de definitieve versie nog goedkeuren</translation>
    </message>
    <message>
        <source>A final edition stays as it is.</source>
        <translation>Een definitieve versie verandert niet meer.</translation>
    </message>
    <message>
        <source>Neither the cut-off date nor the number was changed.</source>
        <translation>De peildatum en de versie zijn niet gewijzigd.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::EditionsTab</name>
    <message>
        <source>Edition</source>
        <translation>Editie</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>year, number</comment>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Published before</source>
        <translation>Eerder gepubliceerd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Sealed editions</source>
        <translation>Vastgelegde edities</translation>
    </message>
    <message>
        <source>Restated since</source>
        <translation>Sindsdien herzien</translation>
    </message>
    <message>
        <source>Save the &amp;PDF …</source>
        <translation>&amp;PDF opslaan …</translation>
    </message>
    <message>
        <source>Save the &amp;data …</source>
        <translation>&amp;Gegevens opslaan …</translation>
    </message>
    <message>
        <source>Save the &amp;figures …</source>
        <translation>&amp;Cijfers opslaan …</translation>
    </message>
    <message>
        <source>&amp;Hold against the seal</source>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>None yet. An edition is sealed when it is proposed as final: its data, its figures and the PDF itself are kept, with their hashes.</source>
        <translation>Nog geen. Een editie wordt vastgelegd zodra zij als definitief wordt voorgesteld: de gegevens, de cijfers en de PDF zelf worden bewaard, elk met een controlegetal.</translation>
    </message>
    <message>
        <source>Each keeps its data, its figures and the PDF itself. Choose one to save it or to hold it against its seal; the name opens the decision.</source>
        <translation>Van elke editie zijn de gegevens, de cijfers en de PDF zelf bewaard. Kies er een om die op te slaan of te controleren; de naam opent het besluit.</translation>
    </message>
    <message>
        <source>No edition was sealed before the one over %1.</source>
        <translation>Vóór de editie over %1 is er geen vastgelegd.</translation>
    </message>
    <message>
        <source>No figure differs from the edition over %1, version %2.</source>
        <translation>Geen cijfer wijkt af van de editie over %1, versie %2.</translation>
    </message>
    <message>
        <source>Figures that differ from the edition over %1, version %2. Each needs its reason, which is given below Write, Checks, and printed in the report.</source>
        <translation>Cijfers die afwijken van de editie over %1, versie %2. Bij elk hoort een reden; die geeft u bij Schrijven, Controles, en staat in de rapportage.</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF: %1</source>
        <translation>Controlegetal (SHA-256) van de PDF: %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The copy was written:
%1</source>
        <translation>De kopie is opgeslagen:
%1</translation>
    </message>
    <message>
        <source>Data, figures and PDF of %1, version %2 are what was sealed.</source>
        <translation>Gegevens, cijfers en PDF van %1, versie %2 zijn nog precies wat is vastgelegd.</translation>
    </message>
    <message>
        <source>No edition over %1 was sealed yet; below are those over other years.</source>
        <translation>Over %1 is nog geen editie vastgelegd; hieronder staan de edities over andere jaren.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ExplanationForm</name>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Verklaring</translation>
    </message>
    <message>
        <source>Keep the explanation</source>
        <translation>Verklaring vastleggen</translation>
    </message>
    <message>
        <source>It holds for these two amounts; when one of them changes, the difference is open again.</source>
        <translation>De verklaring geldt voor deze twee bedragen; verandert er een, dan staat het verschil weer open.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: a difference of %2</source>
        <translation>%1: een verschil van %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>OpenDocument (ods) …</source>
        <translation>OpenDocument (ods) …</translation>
    </message>
    <message>
        <source>OpenDocument (*.ods)</source>
        <translation>OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>Excel (xlsx) …</source>
        <translation>Excel (xlsx) …</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Afdrukken …</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>De printer nam de opdracht niet aan. Er is niets afgedrukt.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Exporting</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) made</source>
        <translation>
            <numerusform>%n pagina gemaakt</numerusform>
            <numerusform>%n pagina’s gemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Het bestand wordt gemaakt</translation>
    </message>
    <message>
        <source>The file could not be made. What was there before is untouched; the log says more.</source>
        <translation>Het bestand kon niet worden gemaakt. Wat er al stond, is ongemoeid gelaten; in het logbestand staat meer.</translation>
    </message>
    <message>
        <source>Cancelled: no file was made, and what was there before is untouched.</source>
        <translation>Geannuleerd: er is geen bestand gemaakt. Wat er al stond, is ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>The file is being made …</source>
        <translation>Het bestand wordt gemaakt …</translation>
    </message>
    <message>
        <source>The open data are in %1.</source>
        <translation>De open data staan in %1.</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>Het bestand staat in %1.</translation>
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
        <source>%1. %2</source>
        <translation>%1. %2</translation>
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
    <name>kamerklaar::ui::FigureLine</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::FigurePicker</name>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Insert a figure</source>
        <translation>Cijfer invoegen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Search figures</source>
        <translation>Cijfers zoeken</translation>
    </message>
    <message>
        <source>How the amount is written</source>
        <translation>Hoe het bedrag wordt geschreven</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Naar grootte</translation>
    </message>
    <message>
        <source>Whole euros</source>
        <translation>Hele euro’s</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>Miljoenen</translation>
    </message>
    <message>
        <source>With cents</source>
        <translation>Met centen</translation>
    </message>
    <message>
        <source>In the text: %1</source>
        <translation>In de tekst: %1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::FinancePage</name>
    <message>
        <source>Parts of the finances</source>
        <translation>Onderdelen van de financiën</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Commitments and cash</source>
        <translation>Verplichtingen en kas</translation>
    </message>
    <message>
        <source>SiSa</source>
        <translation>SiSa</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Aansluiting</translation>
    </message>
    <message>
        <source>Closing proof</source>
        <translation>Sluitend bewijs</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Vaststelling</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>Finances</source>
        <translation>Financiën</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::FindingsCard</name>
    <message>
        <source>What stands out</source>
        <translation>Wat opvalt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Er valt niets op.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::FittingTabs</name>
    <message>
        <source>More (%1)</source>
        <comment>tabs</comment>
        <translation>Meer (%1)</translation>
    </message>
    <message>
        <source>More parts: %1</source>
        <translation>Meer onderdelen: %1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ForecastCard</name>
    <message>
        <source>Still to be spent</source>
        <translation>Nog te besteden</translation>
    </message>
    <message>
        <source>Still to be spent, with the forecast until the end</source>
        <translation>Nog te besteden, met de prognose tot het einde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Per gemeente</translation>
    </message>
    <message>
        <source>The forecast of each municipality, and what can still be done</source>
        <translation>De prognose van elke gemeente, en wat er nog kan</translation>
    </message>
    <message>
        <source>No municipality has reported yet: everything is still to be spent.</source>
        <translation>Nog geen gemeente heeft verslag uitgebracht: alles is nog te besteden.</translation>
    </message>
    <message>
        <source>A forecast from the reports so far, no claim: on %1 between %2 and %3 is left.</source>
        <translation>Een prognose op grond van de verslagen tot nu toe, geen vaststaand bedrag: op %1 is tussen %2 en %3 over.</translation>
    </message>
    <message>
        <source>Awarded, net</source>
        <translation>Verleend, netto</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Verantwoord</translation>
    </message>
    <message>
        <source>Forecast, lowest</source>
        <translation>Prognose, laagste</translation>
    </message>
    <message>
        <source>Forecast, most likely</source>
        <translation>Prognose, meest waarschijnlijk</translation>
    </message>
    <message>
        <source>Forecast, highest</source>
        <translation>Prognose, hoogste</translation>
    </message>
    <message>
        <source>Most likely left on %1: %2. The same figures stand in the table.</source>
        <translation>Meest waarschijnlijk over op %1: %2. Dezelfde cijfers staan in de tabel.</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <comment>day, amount</comment>
        <translation>%1: nog %2 te besteden</translation>
    </message>
    <message>
        <source>%1, forecast: most likely %2 left, between %3 and %4</source>
        <translation>%1, prognose: waarschijnlijk %2 over, tussen %3 en %4</translation>
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
        <source>What the municipality did and reached this year, in a few sentences. No names or other data of participants.</source>
        <translation>Wat de gemeente dit jaar heeft gedaan en bereikt, in enkele zinnen. Geen namen of andere gegevens van deelnemers.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::GoAnywhere</name>
    <message>
        <source>Where to</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Municipality, report, decision, figure or place</source>
        <translation>Gemeente, verslag, besluit, cijfer of plek</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Handbook</name>
    <message>
        <source>Handbook – Kamerklaar</source>
        <translation>Handleiding – Kamerklaar</translation>
    </message>
    <message>
        <source>The handbook is written in Dutch only.</source>
        <translation>De handleiding is er alleen in het Nederlands.</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Pagina van de handleiding</translation>
    </message>
    <message>
        <source>Search in the handbook</source>
        <translation>Zoek in de handleiding</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Terug (Alt+Pijl-links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vooruit (Alt+Pijl-rechts)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Groter (Ctrl++)</translation>
    </message>
    <message>
        <source>Contents of the handbook</source>
        <translation>Inhoud van de handleiding</translation>
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
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::HouseStyleCard</name>
    <message>
        <source>House style</source>
        <translation>Huisstijl</translation>
    </message>
    <message>
        <source>Keep this house style</source>
        <translation>Huisstijl bewaren</translation>
    </message>
    <message>
        <source>The look of reports, letters and notes. Nothing of it comes with the program: as long as nothing is chosen, documents are neutral.</source>
        <translation>Hoe rapportages, brieven en nota’s eruitzien. Er wordt niets meegeleverd: zolang niets is gekozen, zijn de stukken neutraal.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Six characters behind a #; readable on white paper.</source>
        <translation>Zes tekens na een #; leesbaar op wit papier.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG or JPEG.</source>
        <translation>PNG of JPEG.</translation>
    </message>
    <message>
        <source>What the logo says</source>
        <translation>Wat er op het logo staat</translation>
    </message>
    <message>
        <source>For whoever cannot see it.</source>
        <translation>Voor wie het niet kan zien.</translation>
    </message>
    <message>
        <source>Font, regular</source>
        <translation>Lettertype, gewoon</translation>
    </message>
    <message>
        <source>TrueType that may be embedded. A face that is not chosen is the program&apos;s own.</source>
        <translation>TrueType dat mag worden ingesloten. Wat niet is gekozen, is het lettertype van het programma.</translation>
    </message>
    <message>
        <source>Font, bold</source>
        <translation>Lettertype, vet</translation>
    </message>
    <message>
        <source>Font, italic</source>
        <translation>Lettertype, cursief</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>TrueType (*.ttf)</source>
        <translation>TrueType (*.ttf)</translation>
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
    <name>kamerklaar::ui::InstalmentOverview</name>
    <message>
        <source>all paid</source>
        <translation>alles betaald</translation>
    </message>
    <message>
        <source>%1 was planned on %2</source>
        <translation>%1 was gepland op %2</translation>
    </message>
    <message>
        <source>%1 planned on %2</source>
        <translation>%1 gepland op %2</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Bedragen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Nog te betalen</translation>
    </message>
    <message>
        <source>Per instalment</source>
        <translation>Per termijn</translation>
    </message>
    <message>
        <source>Calendar years. Amounts in euros, VAT-fund part included.</source>
        <translation>Kalenderjaren. Bedragen in euro’s, met het BCF-deel.</translation>
    </message>
    <message>
        <source>Calendar years. Amounts in euros, VAT-fund part included; the maxima count it too.</source>
        <translation>Kalenderjaren. Bedragen in euro’s, met het BCF-deel; de maxima tellen het ook mee.</translation>
    </message>
    <message>
        <source>Calendar years. Amounts in euros, VAT-fund part included; the maxima are without it.</source>
        <translation>Kalenderjaren. Bedragen in euro’s, met het BCF-deel; de maxima tellen het niet mee.</translation>
    </message>
    <message>
        <source>Per municipality</source>
        <translation>Per gemeente</translation>
    </message>
    <message>
        <source>Amounts in euros, VAT-fund part included.</source>
        <translation>Bedragen in euro’s, met het BCF-deel.</translation>
    </message>
    <message>
        <source>instalment-totals</source>
        <translation>termijnen-totalen</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>termijnen</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Gepland op</translation>
    </message>
    <message>
        <source>Of which VAT fund</source>
        <translation>Waarvan BCF</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>Termijn %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende termijn</translation>
    </message>
    <message>
        <source>Max. each</source>
        <translation>Max. per gemeente</translation>
    </message>
    <message>
        <source>National max.</source>
        <translation>Landelijk max.</translation>
    </message>
    <message>
        <source>Planned, gross</source>
        <translation>Gepland, bruto</translation>
    </message>
    <message>
        <source>Paid, gross</source>
        <translation>Betaald, bruto</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::InstalmentsTab</name>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Planned and paid</source>
        <translation>Gepland en betaald</translation>
    </message>
    <message>
        <source>Payment runs</source>
        <translation>Betaalrondes</translation>
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
        <source>Level of recognition</source>
        <translation>Niveau van erkenning</translation>
    </message>
    <message>
        <source>Quality framework</source>
        <translation>Kwaliteitskader</translation>
    </message>
    <message>
        <source>Explanation of quality</source>
        <translation>Toelichting op de kwaliteit</translation>
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
        <translation>Toelichting op het bereik</translation>
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
    <message>
        <source>No. %1: %2. %3, by %4 on %5.</source>
        <comment>number, act, about what, person, moment</comment>
        <translation>Nr. %1: %2. %3, door %4 op %5.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::JournalPage</name>
    <message>
        <source>Search in what is shown</source>
        <translation>Zoek in wat hier staat</translation>
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
    <message>
        <source>Undo this act …</source>
        <translation>Deze handeling ongedaan maken …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>The whole journal with its chain, to be checked with other tools.</source>
        <translation>Het hele logboek met de keten, om met andere hulpmiddelen te controleren.</translation>
    </message>
    <message>
        <source>Undo this act</source>
        <translation>Handeling ongedaan maken</translation>
    </message>
    <message>
        <source>The act stays in the journal; a counter-act undoes it. An approved decision is undone by a decision that a second person approves.</source>
        <translation>De handeling blijft in het logboek staan; een tegenhandeling maakt haar ongedaan. Een goedgekeurd besluit wordt teruggedraaid door een besluit dat een tweede persoon goedkeurt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>✓ The counter-act stands in the journal.</source>
        <translation>✓ De tegenhandeling staat in het logboek.</translation>
    </message>
    <message>
        <source>✗ Not undone:
%1</source>
        <translation>✗ Niet ongedaan gemaakt:
%1</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Logboek exporteren</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>JSON, a line for each act (*.jsonl)</source>
        <translation>JSON, één regel per handeling (*.jsonl)</translation>
    </message>
    <message>
        <source>The journal was written with its chain, names and texts included: %1.</source>
        <translation>Het logboek is geëxporteerd met de keten en met namen en teksten: %1.</translation>
    </message>
    <message>
        <source>%1 acts read, and more to come …</source>
        <translation>%1 handelingen ingelezen, en er volgen er meer …</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::LeversPart</name>
    <message>
        <source>possible</source>
        <translation>kan nog</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kan niet meer</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>What can still be done</source>
        <translation>Wat nog kan</translation>
    </message>
    <message>
        <source>There is no such lever: nothing was awarded yet, or everything was settled.</source>
        <translation>Deze maatregel is er niet: er is nog niets verleend, of alles is vastgesteld.</translation>
    </message>
    <message>
        <source>Nothing is done here: Enter on a line leads to the dossier where it is prepared. Choose several lines with Shift or Ctrl to see what they change together. Amounts in euros; a forecast, no claim.</source>
        <translation>Hier wordt niets uitgevoerd: met Enter op een regel opent u het dossier, waar u de maatregel voorbereidt. Kies met Shift of Ctrl meer regels om te zien wat ze samen veranderen. Bedragen in euro’s; een prognose, geen vaststaande bedragen.</translation>
    </message>
    <message>
        <source>levers</source>
        <translation>wat-nog-kan</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expected to be left</source>
        <translation>Verwacht over</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Daarna over</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>All that is possible</source>
        <translation>Alles wat nog kan</translation>
    </message>
    <message>
        <source>Expected to be left in the country: %1. Done wherever it is possible: %2.</source>
        <translation>Landelijk verwacht over: %1. Toegepast waar het nog kan: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Expected to be left in the country: %1. Done for the %n chosen: %2. Done wherever it is possible: %3.</source>
        <translation>
            <numerusform>Landelijk verwacht over: %1. Toegepast bij de %n gekozen gemeente: %2. Toegepast waar het nog kan: %3.</numerusform>
            <numerusform>Landelijk verwacht over: %1. Toegepast bij de %n gekozen gemeenten: %2. Toegepast waar het nog kan: %3.</numerusform>
        </translation>
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
    <name>kamerklaar::ui::LinkForm</name>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>&amp;Address; empty for no link</source>
        <translation>&amp;Adres; leeg voor geen koppeling</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Tekst</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ListColumns</name>
    <message>
        <source>Click to sort, drag to move or widen; choose columns with the right button or, in the list, with Shift+F10</source>
        <translation>Klik om te sorteren, sleep om te verplaatsen of te verbreden; kies kolommen met de rechtermuisknop of, in de lijst, met Shift+F10</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Sorteren op %1</translation>
    </message>
    <message>
        <source>Alt+Shift+S</source>
        <translation>Alt+Shift+S</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Naar links verplaatsen</translation>
    </message>
    <message>
        <source>Alt+Shift+Left</source>
        <translation>Alt+Shift+Pijl-links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Naar rechts verplaatsen</translation>
    </message>
    <message>
        <source>Alt+Shift+Right</source>
        <translation>Alt+Shift+Pijl-rechts</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breder</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Pijl-omhoog</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Pijl-omlaag</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Columns as they come</source>
        <translation>Standaardkolommen</translation>
    </message>
    <message>
        <source>Bring in sight</source>
        <translation>In beeld brengen</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ListHeader</name>
    <message>
        <source>+%1</source>
        <comment>columns</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>There is no room for: %1</source>
        <translation>Geen ruimte voor: %1</translation>
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
    <name>kamerklaar::ui::ListTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::LivePreview</name>
    <message>
        <source>The preview could not be made; the log says more.</source>
        <translation>De pagina’s konden niet worden gemaakt; in het logbestand staat meer.</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>De pagina’s worden gemaakt …</translation>
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
    <message>
        <source>Go to …</source>
        <translation>Ga naar …</translation>
    </message>
    <message>
        <source>Go to a municipality, report, decision, figure or place (Ctrl+K)</source>
        <translation>Ga naar een gemeente, verslag, besluit, cijfer of plek (Ctrl+K)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hulp (F1)</translation>
    </message>
    <message>
        <source>The page of the handbook about this place</source>
        <translation>De pagina van de handleiding over deze plek</translation>
    </message>
    <message>
        <source>You have no role in this file, and can only read it.</source>
        <translation>U hebt in dit bestand geen rol en kunt alleen lezen.</translation>
    </message>
    <message>
        <source>You have no role in this file, and can only read it. An administrator can give you one: %1.</source>
        <translation>U hebt in dit bestand geen rol en kunt alleen lezen. Een beheerder kan u er een geven: %1.</translation>
    </message>
    <message>
        <source>Something would be lost</source>
        <translation>Er gaat iets verloren</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>This file stands in a network folder, or in one that is synchronised. It can be damaged there. Put it on this computer; when more people work in it, use a server.</source>
        <translation>Dit bestand staat in een netwerkmap, of in een map die wordt gesynchroniseerd. Daar kan het beschadigd raken. Zet het op deze computer; werken er meer mensen in, gebruik dan een server.</translation>
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
        <source>Management</source>
        <translation>Beheer</translation>
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
    <message>
        <source>Before the first award</source>
        <translation>Voor de eerste verlening</translation>
    </message>
    <message>
        <source>Which municipalities may take part, and what the earlier administration decided, paid and received before this file was begun.</source>
        <translation>Welke gemeenten mogen meedoen, en wat er is besloten, betaald en ontvangen voordat dit bestand werd begonnen.</translation>
    </message>
    <message>
        <source>Selection of municipalities</source>
        <translation>Selectie van gemeenten</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Parts of the management</source>
        <translation>Onderdelen van het beheer</translation>
    </message>
    <message>
        <source>The regulation</source>
        <translation>De regeling</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::MomentBar</name>
    <message>
        <source>Figures &amp;as of</source>
        <translation>Stand &amp;op</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>sindsdien gelijk</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nu %1</translation>
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
        <source>State of the report</source>
        <translation>Status van het verslag</translation>
    </message>
    <message>
        <source>All states of report %1</source>
        <translation>Alle statussen van verslag %1</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Alle provincies</translation>
    </message>
    <message>
        <source>Awarded, net</source>
        <translation>Verleend, netto</translation>
    </message>
    <message>
        <source>Paid, net</source>
        <translation>Betaald, netto</translation>
    </message>
    <message>
        <source>%1 municipalities. Amounts in euros.</source>
        <translation>%1 gemeenten. Bedragen in euro’s.</translation>
    </message>
    <message>
        <source>Awarded or reserved, net</source>
        <translation>Verleend of gereserveerd, netto</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Noot</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>&amp;Words of the note</source>
        <translation>&amp;Tekst van de noot</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::NotificationsTab</name>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>What is notified</source>
        <translation>Wat wordt gemeld</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Leidde tot</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Last day to object</source>
        <translation>Laatste dag voor bezwaar</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Record a &amp;notification</source>
        <translation>&amp;Melding vastleggen</translation>
    </message>
    <message>
        <source>Record an &amp;objection</source>
        <translation>&amp;Bezwaar vastleggen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Bezwaren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of decision, day</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>None. The municipality reports at once when activities will not, not in time or not wholly be carried out.</source>
        <translation>Geen. De gemeente meldt onverwijld wanneer activiteiten niet, niet tijdig of niet geheel worden verricht.</translation>
    </message>
    <message>
        <source>None. An objection against a decision is recorded here, with the ruling and what followed from it.</source>
        <translation>Geen. Een bezwaar tegen een besluit wordt hier vastgelegd, met de beslissing en wat eruit volgde.</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>&amp;Save notification</source>
        <translation>Melding op&amp;slaan</translation>
    </message>
    <message>
        <source>Prepare an a&amp;mendment</source>
        <translation>&amp;Wijziging voorbereiden</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>&amp;Save objection</source>
        <translation>Bezwaar op&amp;slaan</translation>
    </message>
    <message>
        <source>Last day to object: %1</source>
        <translation>Laatste dag voor bezwaar: %1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Offers</name>
    <message>
        <source>Prepare:</source>
        <comment>followed by kinds of decisions</comment>
        <translation>Voorbereiden:</translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <comment>kind of decision</comment>
        <translation>Voorbereiden: %1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Outline</name>
    <message>
        <source>Report to parliament</source>
        <translation>Kamerrapportage</translation>
    </message>
    <message>
        <source>Decision note</source>
        <translation>Beslisnota</translation>
    </message>
    <message>
        <source>Letter to parliament</source>
        <translation>Kamerbrief</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Persbericht</translation>
    </message>
    <message>
        <source>Public summary</source>
        <translation>Publiekssamenvatting</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>hier geschreven</translation>
    </message>
    <message>
        <source>the text that stands ready</source>
        <translation>de tekst die klaarstaat</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chapter, what there is to say</comment>
        <translation>%1: %2</translation>
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
        <source>Overview</source>
        <translation>Overzicht</translation>
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
        <source>%1 of the net award</source>
        <translation>%1 van netto verleend</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::PageHost</name>
    <message>
        <source>As it was shown on %1.</source>
        <translation>Zoals getoond op %1.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>De printer nam de opdracht niet aan. Er is niets afgedrukt.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::PaperForm</name>
    <message>
        <source>Kamerstuk</source>
        <translation>Kamerstuk</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ParliamentPage</name>
    <message>
        <source>This regulation has no rounds of progress reports, so there is no year to report on to parliament. Rounds come with the file of the regulation.</source>
        <translation>Deze regeling heeft geen verslagrondes; er is dus geen jaar om aan de Kamer over te rapporteren. Rondes komen met het bestand van de regeling.</translation>
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
        <source>Parts of the report to parliament</source>
        <translation>Onderdelen van de Kamerrapportage</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Afstemming</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Openbaarmaking</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edities</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::PartSection</name>
    <message>
        <source>Add line</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier staat nog niets.</translation>
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
    <name>kamerklaar::ui::Passport</name>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Ingevoerd door</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>What this figure is made of</source>
        <translation>Waaruit dit cijfer bestaat</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Where does a figure come from?</source>
        <translation>Waar komt een cijfer vandaan?</translation>
    </message>
    <message>
        <source>Put the cursor on a figure in the text and press Alt+Enter, or click on it with Ctrl.</source>
        <translation>Zet de cursor op een cijfer in de tekst en druk op Alt+Enter, of klik erop met Ctrl.</translation>
    </message>
    <message>
        <source>%1 (%2); key: %3</source>
        <comment>value, basis, key</comment>
        <translation>%1 (%2); sleutel: %3</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::PaymentRunForm</name>
    <message>
        <source>In the run</source>
        <translation>In de ronde</translation>
    </message>
    <message>
        <source>New payment run</source>
        <translation>Nieuwe betaalronde</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Voorstel maken</translation>
    </message>
    <message>
        <source>Nobody is kept out.</source>
        <translation>Niemand blijft buiten.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Findings of the proposal</source>
        <translation>Bevindingen bij het voorstel</translation>
    </message>
    <message>
        <source>Instalment %1 of %2</source>
        <translation>Termijn %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Instalment</source>
        <translation>&amp;Termijn</translation>
    </message>
    <message>
        <source>&amp;Pay on</source>
        <translation>&amp;Betalen op</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>blijft buiten</translation>
    </message>
    <message>
        <source>in the run</source>
        <translation>in de ronde</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>niet meegenomen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>To the municipality</source>
        <translation>Aan de gemeente</translation>
    </message>
    <message>
        <source>Into VAT fund</source>
        <translation>Aan BCF</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>No municipality has an award of which this instalment is still to be paid.</source>
        <translation>Er is geen gemeente met een verlening waarvan deze termijn nog betaald moet worden.</translation>
    </message>
    <message>
        <source>Choose an instalment and the day on which it is paid. The proposal names every municipality that did not get it yet, and who is kept out and why.</source>
        <translation>Kies een termijn en de dag waarop die wordt betaald. Het voorstel noemt elke gemeente die de termijn nog niet kreeg, en wie buiten blijft en waarom.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take into the run again</source>
        <translation>Weer meenemen</translation>
    </message>
    <message>
        <source>Leave out of this run</source>
        <translation>Niet meenemen</translation>
    </message>
    <message numerus="yes">
        <source>Prepare the run: %n payment(s), %1</source>
        <translation>
            <numerusform>Ronde klaarzetten: %n betaling, %1</numerusform>
            <numerusform>Ronde klaarzetten: %n betalingen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::PaymentRuns</name>
    <message>
        <source>waits for approval</source>
        <translation>wacht op goedkeuring</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <translation>%1 van %2 gelden</translation>
    </message>
    <message>
        <source>Approve this run</source>
        <translation>Deze ronde goedkeuren</translation>
    </message>
    <message>
        <source>No run was prepared yet. Begin with a proposal.</source>
        <translation>Er is nog geen ronde klaargezet. Begin met een voorstel.</translation>
    </message>
    <message>
        <source>Payment runs</source>
        <translation>Betaalrondes</translation>
    </message>
    <message>
        <source>Whoever prepared a run does not approve it. The list for finance holds what was approved: what goes to municipalities first, then what goes into the VAT fund.</source>
        <translation>Wie een ronde klaarzet, keurt die niet goed. De lijst voor de financiële administratie bevat wat is goedgekeurd: eerst wat naar gemeenten gaat, dan wat naar het BTW-compensatiefonds gaat.</translation>
    </message>
    <message>
        <source>List for finance</source>
        <translation>Lijst voor financiën</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Pay on</source>
        <translation>Betalen op</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>To municipalities</source>
        <translation>Aan gemeenten</translation>
    </message>
    <message>
        <source>Into VAT fund</source>
        <translation>Aan BCF</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Klaargezet door</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>To the municipality</source>
        <translation>Aan de gemeente</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>payment-run-%1</source>
        <translation>betaalronde-%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Payments in run %1</source>
        <translation>Betalingen in ronde %1</translation>
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
        <source>Instalments</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>deels betaald</translation>
    </message>
    <message>
        <source>Prepare a &amp;payment</source>
        <translation>&amp;Betaling voorbereiden</translation>
    </message>
    <message>
        <source>Planned against paid. Amounts in euros.</source>
        <translation>Gepland naast betaald. Bedragen in euro’s.</translation>
    </message>
    <message>
        <source>Payment orders</source>
        <translation>Betaalopdrachten</translation>
    </message>
    <message>
        <source>No payment was prepared yet. A payment is prepared by one person and approved by another.</source>
        <translation>Er is nog geen betaling voorbereid. De een bereidt een betaling voor, de ander keurt die goed.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::PeopleCard</name>
    <message>
        <source>People and roles</source>
        <translation>Personen en rollen</translation>
    </message>
    <message>
        <source>Add somebody …</source>
        <translation>Persoon toevoegen …</translation>
    </message>
    <message>
        <source>Everybody may read. Whoever prepares a decision does not approve it, whatever their roles.</source>
        <translation>Iedereen mag lezen. Wie een besluit voorbereidt, keurt het niet goed, welke rollen iemand ook heeft.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 is %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::PersonForm</name>
    <message>
        <source>Add somebody</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Account of the operating system</source>
        <translation>Account van het besturingssysteem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Picker</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or a part of a word.</source>
        <translation>Niets gevonden. Probeer minder woorden, of een deel van een woord.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::PlaceBar</name>
    <message>
        <source>Where from?</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Where this figure comes from (Alt+Enter)</source>
        <translation>Waar dit cijfer vandaan komt (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Preparing</name>
    <message>
        <source>Prepare: %1</source>
        <comment>kind of decision</comment>
        <translation>Voorbereiden: %1</translation>
    </message>
    <message>
        <source>&amp;Submit for approval</source>
        <translation>Ter &amp;goedkeuring voorleggen</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::PressCard</name>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Persbericht</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Akkoord op</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>municipality, what there is to say</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press release by municipality</source>
        <translation>Persbericht per gemeente</translation>
    </message>
    <message>
        <source>Ask&amp;ed on this day</source>
        <translation>Op deze dag &amp;gevraagd</translation>
    </message>
    <message>
        <source>A&amp;greed on this day</source>
        <translation>Op deze dag &amp;ingestemd</translation>
    </message>
    <message>
        <source>Day for the chosen municipalities</source>
        <translation>Dag voor de gekozen gemeenten</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>&amp;Alle kiezen</translation>
    </message>
    <message>
        <source>Every municipality agreed to what the press release says of it.</source>
        <translation>Elke gemeente heeft ingestemd met wat het persbericht over haar zegt.</translation>
    </message>
    <message>
        <source>%1 of %2 municipalities have not agreed yet. Choose them in the list (Shift or Ctrl for several) and record the day; the name opens one.</source>
        <translation>%1 van de %2 gemeenten hebben nog niet ingestemd. Kies ze in de lijst (meerdere met Shift of Ctrl) en leg de dag vast; de naam opent er één.</translation>
    </message>
    <message>
        <source>Nothing was recorded, for none of the chosen municipalities.</source>
        <translation>Er is niets vastgelegd, voor geen van de gekozen gemeenten.</translation>
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
    <name>kamerklaar::ui::ProofTab</name>
    <message>
        <source>Closing proof</source>
        <translation>Sluitend bewijs</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Paid to municipalities</source>
        <translation>Betaald aan gemeenten</translation>
    </message>
    <message>
        <source>Paid into the VAT fund</source>
        <translation>Betaald aan het BTW-compensatiefonds</translation>
    </message>
    <message>
        <source>Every cent has its day or period, and so lies in one programme year and in one calendar year. Both ways of adding up give the same total, and that of the sources.</source>
        <translation>Elke cent heeft zijn dag of periode en ligt dus in één programmajaar en in één kalenderjaar. Beide optellingen geven hetzelfde totaal, en dat van de bronnen.</translation>
    </message>
    <message>
        <source>closing-proof</source>
        <translation>sluitend-bewijs</translation>
    </message>
    <message>
        <source>Where the proof does not hold</source>
        <translation>Waar het bewijs niet klopt</translation>
    </message>
    <message>
        <source>How spending is divided over the years</source>
        <translation>Hoe bestedingen over de jaren zijn verdeeld</translation>
    </message>
    <message>
        <source>What a report states for its period is divided in proportion to the days in each year, to the cent. An officer can divide it otherwise, with a reason, in the dossier: Enter on a line leads there. Payments lie on their day and are never divided.</source>
        <translation>Wat een verslag over zijn periode meldt, is tot op de cent verdeeld naar het aantal dagen in elk jaar. Een medewerker kan het in het dossier met een reden anders verdelen: met Enter op een regel opent u dat. Betalingen staan op hun dag en worden nooit verdeeld.</translation>
    </message>
    <message>
        <source>division-of-spending</source>
        <translation>verdeling-bestedingen</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a period</comment>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Verdeeld</translation>
    </message>
    <message>
        <source>by an officer</source>
        <translation>door medewerker</translation>
    </message>
    <message>
        <source>by days</source>
        <translation>naar dagen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>klopt niet</translation>
    </message>
    <message>
        <source>Programme years, calendar years and sources agree to the cent.</source>
        <translation>Programmajaren, kalenderjaren en bronnen zijn tot op de cent gelijk.</translation>
    </message>
    <message>
        <source>They do not agree. What differs stands below; ask for the file to be verified, because somebody changed it outside the program.</source>
        <translation>Ze zijn niet gelijk. Wat verschilt, staat hieronder; laat het bestand controleren, want iemand heeft het buiten het programma om gewijzigd.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ProvincesCard</name>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Awarded, net</source>
        <translation>Verleend, netto</translation>
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
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Provincies</translation>
    </message>
    <message>
        <source>Spending and late reports per province</source>
        <translation>Besteding en te late verslagen per provincie</translation>
    </message>
    <message>
        <source>Share of the net award that was spent, and municipalities with a late report. A province opens its municipalities.</source>
        <translation>Welk deel van het netto verleende bedrag is besteed, en gemeenten met een te laat verslag. Open een provincie om haar gemeenten te zien.</translation>
    </message>
    <message>
        <source>%1: %2 of the award spent, %3 of %4 municipalities late</source>
        <translation>%1: %2 van de verlening besteed, %3 van %4 gemeenten te laat</translation>
    </message>
    <message>
        <source>The same figures stand in the table.</source>
        <translation>Dezelfde cijfers staan in de tabel.</translation>
    </message>
    <message>
        <source>Awarded or reserved, net</source>
        <translation>Verleend of gereserveerd, netto</translation>
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
        <translation>Velden die alleen de ander wijzigde, krijgen de tekst van de ander; velden die u wijzigde, houden uw tekst. Er is nog niets opgeslagen.</translation>
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
    <message>
        <source>%1 saved this at %2, after you had opened it. What you typed is still here and kept as a draft.</source>
        <translation>%1 heeft dit op %2 opgeslagen, nadat u het had geopend. Wat u typte, staat er nog en is als concept bewaard.</translation>
    </message>
    <message>
        <source>%1 closed this at %2, after you had opened it. What you typed is kept as a draft, in case it is opened again.</source>
        <translation>%1 heeft dit op %2 afgesloten, nadat u het had geopend. Wat u typte, is als concept bewaard, voor als het weer wordt geopend.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RadarPart</name>
    <message>
        <source>Expected to be left</source>
        <translation>Verwacht over</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Besteed tot nu toe</translation>
    </message>
    <message>
        <source>Next last day</source>
        <translation>Eerstvolgende uiterste datum</translation>
    </message>
    <message>
        <source>Expected to be left per municipality</source>
        <translation>Verwacht over per gemeente</translation>
    </message>
    <message>
        <source>A forecast, no claim.</source>
        <translation>Een prognose, geen vaststaand bedrag.</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Hoe dit is berekend</translation>
    </message>
    <message>
        <source>Most likely: the net award, less what the progress reports say was spent, less the pace of the last 365 days that were reported on, carried on to the last day of the spending period.
Range: the pace of each report by itself and of all together, a tenth more and less than what is projected, and what the municipality itself expected last.
Without a report everything is still to be spent, and the range runs from nothing to the whole net award.</source>
        <translation>Meest waarschijnlijk: het netto verleende bedrag, min wat volgens de voortgangsverslagen is besteed, min het tempo van de laatste 365 dagen waarover verslag is gedaan, doorgetrokken tot de laatste dag van de bestedingsperiode.
Bandbreedte: het tempo van elk verslag apart en van alle samen, een tiende meer en een tiende minder dan wat is doorgetrokken, en wat de gemeente zelf het laatst verwachtte.
Zonder verslag moet alles nog worden besteed; de bandbreedte loopt dan van niets tot het hele netto verleende bedrag.</translation>
    </message>
    <message>
        <source>At the end of the spending period. Amounts in euros, net, from the progress reports (self-reported).</source>
        <translation>Aan het eind van de bestedingsperiode. Netto bedragen in euro’s, uit de voortgangsverslagen (door gemeenten zelf opgegeven).</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognose</translation>
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
        <source>Lowest</source>
        <translation>Laagste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Hoogste</translation>
    </message>
    <message>
        <source>Reported until</source>
        <translation>Verslag t/m</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Bijsturen kan t/m</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n verslag</numerusform>
            <numerusform>%n verslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing can be done any more</source>
        <translation>bijsturen kan niet meer</translation>
    </message>
    <message>
        <source>%1: %2 expected to be left, between %3 and %4</source>
        <translation>%1: verwacht over %2, tussen %3 en %4</translation>
    </message>
    <message>
        <source>The same figures stand in the table.</source>
        <translation>Dezelfde cijfers staan in de tabel.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>lowest and highest amount</comment>
        <translation>tussen %1 en %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RankingCard</name>
    <message>
        <source>set aside</source>
        <translation>terzijde</translation>
    </message>
    <message>
        <source>tied at the last place</source>
        <translation>gelijk op de laatste plaats</translation>
    </message>
    <message>
        <source>within</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>not within</source>
        <translation>niet binnen</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangorde</translation>
    </message>
    <message>
        <source>The index is the weighted mean of standard scores: 0 is the average of all, 1 is one standard deviation more need.</source>
        <translation>De index is het gewogen gemiddelde van standaardscores: 0 is het gemiddelde van alle gemeenten, 1 is één standaardafwijking ernstiger.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RecentCard</name>
    <message>
        <source>Since your last visit</source>
        <translation>Sinds uw vorige bezoek</translation>
    </message>
    <message>
        <source>Nobody else did anything in this file since your last visit.</source>
        <translation>Sinds uw vorige bezoek heeft niemand anders iets in dit bestand gedaan.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ReconciliationTab</name>
    <message>
        <source>Shown</source>
        <translation>Getoond</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Alleen open</translation>
    </message>
    <message>
        <source>Sources held against each other</source>
        <translation>Bronnen naast elkaar</translation>
    </message>
    <message>
        <source>Calendar years. Amounts in euros: SiSa is audited, progress reports are self-reported, payments are our own. They never line up by themselves; each difference is explained.</source>
        <translation>Kalenderjaren. Bedragen in euro’s: SiSa is gecontroleerd, voortgangsverslagen zijn eigen opgave, betalingen zijn van onszelf. Ze sluiten nooit vanzelf aan; elk verschil wordt verklaard.</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>aansluiting</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message numerus="yes">
        <source>Sources held against each other: %n open</source>
        <translation>
            <numerusform>Bronnen naast elkaar: %n open</numerusform>
            <numerusform>Bronnen naast elkaar: %n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be held against anything yet. A SiSa return that is entered in a dossier is compared here with reports and payments.</source>
        <translation>Er is nog niets om naast elkaar te leggen. Een SiSa-verantwoording die in een dossier wordt ingevoerd, wordt hier vergeleken met verslagen en betalingen.</translation>
    </message>
    <message>
        <source>No difference is open.</source>
        <translation>Er staat geen verschil open.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RecordCard</name>
    <message>
        <source>Drop the draft</source>
        <translation>Concept weggooien</translation>
    </message>
    <message>
        <source>Bring back my entry</source>
        <translation>Mijn invoer terughalen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+S)</source>
        <translation>%1 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft (Escape).</source>
        <translation>Wat u typte, blijft als concept bewaard (Escape).</translation>
    </message>
    <message>
        <source>What you typed and did not save was put back: draft of %1.</source>
        <translation>Wat u typte en niet opsloeg, is teruggezet: concept van %1.</translation>
    </message>
    <message>
        <source>Your own entry was set aside. It can be brought back until this is saved or closed.</source>
        <translation>Uw eigen invoer is apart gezet. U kunt die terughalen totdat dit is opgeslagen of gesloten.</translation>
    </message>
    <message>
        <source>Not saved: fill in or change what is marked below. What you typed stays here as a draft.</source>
        <translation>Niet opgeslagen: vul aan of verbeter wat hieronder is gemarkeerd. Wat u typte, blijft hier als concept staan.</translation>
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
    <name>kamerklaar::ui::ReminderPanel</name>
    <message>
        <source>%1 (sent back)</source>
        <comment>report of a year</comment>
        <translation>%1 (teruggestuurd)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>niet gemaakt</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Municipalities that get a reminder</source>
        <translation>Gemeenten die een rappel krijgen</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk op</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Each municipality gets a letter of the template for reminders, kept among its documents. Nothing is sent.</source>
        <translation>Elke gemeente krijgt een brief naar het sjabloon voor het rappel; de brief wordt bij haar documenten bewaard. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Letters made</source>
        <translation>Gemaakte brieven</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagen te laat</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Laatste rappel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message numerus="yes">
        <source>Make %n letter(s)</source>
        <translation>
            <numerusform>%n brief maken</numerusform>
            <numerusform>%n brieven maken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made, %2 not made.</source>
        <comment>letters</comment>
        <translation>%1 gemaakt, %2 niet gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Stopped: %n municipality(ies) not reached.</source>
        <translation>
            <numerusform>%1 Gestopt: %n gemeente is nog niet aan de beurt geweest.</numerusform>
            <numerusform>%1 Gestopt: %n gemeenten zijn nog niet aan de beurt geweest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ReportPage</name>
    <message>
        <source>Cost categories</source>
        <translation>Kostencategorieën</translation>
    </message>
    <message>
        <source>Without VAT that the municipality gets back from the fund. Amounts can be typed as 250000, 250,000 or € 250,000.00.</source>
        <translation>Zonder de btw die de gemeente uit het fonds terugkrijgt. Bedragen kunt u typen als 250000, 250.000 of € 250.000,00.</translation>
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
        <translation>Wat u typte en niet opsloeg, is teruggezet: concept van %1.</translation>
    </message>
    <message>
        <source>Your own entry was set aside. It can be brought back until this report is saved or closed.</source>
        <translation>Uw eigen invoer is apart gezet. U kunt die terughalen totdat dit verslag is opgeslagen of gesloten.</translation>
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
        <source>Remarks and history</source>
        <translation>Opmerkingen en geschiedenis</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Er valt niets op.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make a note …</source>
        <translation>Aantekening maken …</translation>
    </message>
    <message>
        <source>A note for colleagues, which is never published (Ctrl+Shift+N)</source>
        <translation>Een aantekening voor collega’s, die nooit openbaar wordt (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Note on this report</source>
        <translation>Aantekening bij dit verslag</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Aantekening</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Aantekening bewaren</translation>
    </message>
    <message>
        <source>For colleagues; your name and the moment stand beside it. A note is never published.</source>
        <translation>Voor collega’s. Uw naam en het moment staan erbij. Een aantekening wordt nooit openbaar.</translation>
    </message>
    <message>
        <source>Not recorded: fill in or change what is marked below. What you typed stays here as a draft.</source>
        <translation>Niet vastgelegd: vul aan of verbeter wat hieronder is gemarkeerd. Wat u typte, blijft hier als concept staan.</translation>
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
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Kalenderjaar</translation>
    </message>
    <message>
        <source>Programme year</source>
        <translation>Programmajaar</translation>
    </message>
    <message>
        <source>By days</source>
        <translation>Naar dagen</translation>
    </message>
    <message>
        <source>By an officer</source>
        <translation>Door medewerker</translation>
    </message>
    <message>
        <source>Rule that holds</source>
        <translation>Geldende regel</translation>
    </message>
    <message>
        <source>divided by an officer</source>
        <translation>verdeeld door een medewerker</translation>
    </message>
    <message>
        <source>in proportion to days</source>
        <translation>naar rato van dagen</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>Voortgangsverslagen</translation>
    </message>
    <message>
        <source>Spending over the years</source>
        <translation>Besteding over de jaren</translation>
    </message>
    <message>
        <source>What a report spends over its whole period is divided over both calendars in proportion to days, unless an officer divided it. Choose a line to divide its report otherwise.</source>
        <translation>Wat een verslag over de hele periode besteedt, wordt over beide kalenders verdeeld naar rato van dagen, tenzij een medewerker het heeft verdeeld. Kies een regel om het verslag anders te verdelen.</translation>
    </message>
    <message>
        <source>Continuity report</source>
        <translation>Borgingsverslag</translation>
    </message>
    <message>
        <source>Due on %1: how the approach goes on after the grant, and how it is paid for.</source>
        <translation>Uiterlijk %1: hoe de aanpak na de uitkering wordt voortgezet en bekostigd.</translation>
    </message>
    <message>
        <source>How the approach goes on after the grant, and how it is paid for.</source>
        <translation>Hoe de aanpak na de uitkering wordt voortgezet en bekostigd.</translation>
    </message>
    <message>
        <source>Received on %1. %2</source>
        <translation>Ontvangen op %1. %2</translation>
    </message>
    <message>
        <source>Open the &amp;continuity report</source>
        <translation>&amp;Borgingsverslag openen</translation>
    </message>
    <message>
        <source>Record the &amp;continuity report</source>
        <translation>&amp;Borgingsverslag vastleggen</translation>
    </message>
    <message>
        <source>&amp;Save continuity report</source>
        <translation>Borgingsverslag op&amp;slaan</translation>
    </message>
    <message>
        <source>Spending of the report on %1</source>
        <translation>Besteding van het verslag over %1</translation>
    </message>
    <message>
        <source>&amp;Save division</source>
        <translation>Verdeling op&amp;slaan</translation>
    </message>
    <message>
        <source>%1, spent: %2</source>
        <translation>%1, besteed: %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RestatementForm</name>
    <message>
        <source>Why was this figure restated?</source>
        <translation>Waarom is dit cijfer herzien?</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Reden vastleggen</translation>
    </message>
    <message>
        <source>&amp;Reason, as it is printed in the report</source>
        <translation>&amp;Reden, zoals die in de rapportage komt</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>name of a figure, value before, value now</comment>
        <translation>%1: van %2 naar %3</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ReturnList</name>
    <message>
        <source>cannot be read</source>
        <translation>niet te lezen</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>met fouten</translation>
    </message>
    <message>
        <source>can be taken over</source>
        <translation>kan worden overgenomen</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Werkmap</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Werkmappen</translation>
    </message>
    <message>
        <source>SiSa</source>
        <translation>SiSa</translation>
    </message>
    <message>
        <source>report</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ReturnView</name>
    <message>
        <source>As the file says</source>
        <translation>Zoals in het bestand staat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cells, what there is to say</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the re&amp;port</source>
        <translation>&amp;Verslag openen</translation>
    </message>
    <message>
        <source>Send &amp;back …</source>
        <translation>&amp;Terugsturen …</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>Nothing is wrong with this workbook.</source>
        <translation>Er is niets mis met deze werkmap.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Year as the file says</source>
        <translation>Jaar zoals in het bestand staat</translation>
    </message>
    <message>
        <source>Year of the return</source>
        <translation>Jaar van de verantwoording</translation>
    </message>
    <message>
        <source>Which year this SiSa return is over. What is chosen is held against the file.</source>
        <translation>Over welk jaar deze SiSa-verantwoording gaat. Wat u kiest, wordt vergeleken met het bestand.</translation>
    </message>
    <message>
        <source>Whose workbook this is. What is chosen is held against the file.</source>
        <translation>Van wie deze werkmap is. Wat u kiest, wordt vergeleken met het bestand.</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>file, municipality, year</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Open the &amp;dossier</source>
        <translation>&amp;Dossier openen</translation>
    </message>
    <message>
        <source>Findings about this workbook</source>
        <translation>Bevindingen bij deze werkmap</translation>
    </message>
    <message>
        <source>Makes the municipality&apos;s own file with each finding at its cell, and the covering letter. Nothing is sent.</source>
        <translation>Maakt het eigen bestand van de gemeente met elke bevinding bij de cel waar zij over gaat, en de begeleidende brief. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Bevindingen (%1)</translation>
    </message>
    <message>
        <source>This workbook was taken over already.</source>
        <translation>Deze werkmap is al overgenomen.</translation>
    </message>
    <message>
        <source>Errors stand in the way; they are listed below. Choose the sender, correct the answer, or send the workbook back.</source>
        <translation>Er zijn fouten die overnemen in de weg staan; u vindt ze hieronder. Kies de afzender, verbeter het antwoord of stuur de werkmap terug.</translation>
    </message>
    <message>
        <source>This file cannot be read, so that nothing can be noted in it.</source>
        <translation>Dit bestand kan niet worden gelezen; er kan dus niets in worden aangetekend.</translation>
    </message>
    <message>
        <source>Nothing was found in this workbook that has to go back.</source>
        <translation>In deze werkmap is niets gevonden dat terug moet.</translation>
    </message>
    <message>
        <source>It is not known yet whose workbook this is: choose the sender.</source>
        <translation>Het is nog niet bekend van wie deze werkmap is: kies de afzender.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ReturnsPage</name>
    <message>
        <source>Make &amp;workbooks</source>
        <translation>&amp;Werkmappen maken</translation>
    </message>
    <message>
        <source>No workbooks have been read yet</source>
        <translation>Er zijn nog geen werkmappen ingelezen</translation>
    </message>
    <message>
        <source>Drop them on this window, or choose files or a folder. They are checked cell by cell; nothing is recorded until you take a workbook over.</source>
        <translation>Sleep ze naar dit venster, of kies bestanden of een map. Elke cel wordt gecontroleerd; er wordt niets vastgelegd voordat u een werkmap overneemt.</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Bestanden kiezen …</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>One workbook for each municipality, filled in with what is known, in a folder.</source>
        <translation>Voor elke gemeente een werkmap, ingevuld met wat al bekend is, in een map.</translation>
    </message>
    <message>
        <source>For Excel (xlsx) …</source>
        <translation>Voor Excel (xlsx) …</translation>
    </message>
    <message>
        <source>OpenDocument (ods) …</source>
        <translation>OpenDocument (ods) …</translation>
    </message>
    <message>
        <source>Read &amp;files …</source>
        <translation>&amp;Bestanden inlezen …</translation>
    </message>
    <message>
        <source>Read a f&amp;older …</source>
        <translation>&amp;Map inlezen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Dit bestand is niet te lezen: %1</translation>
    </message>
    <message>
        <source>Workbooks of municipalities</source>
        <translation>Werkmappen van gemeenten</translation>
    </message>
    <message>
        <source>The workbooks are in %1.</source>
        <translation>De werkmappen staan in %1.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods *.csv)</source>
        <translation>Werkmappen (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Folder with workbooks</source>
        <translation>Map met werkmappen</translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) are still to be read …</source>
        <translation>
            <numerusform>Nog %n werkmap te lezen …</numerusform>
            <numerusform>Nog %n werkmappen te lezen …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take over all without errors (%1)</source>
        <translation>&amp;Alles zonder fouten overnemen (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 workbooks were taken over; what stands in the way of the others is said with each.</source>
        <translation>%1 van de %2 werkmappen zijn overgenomen; bij elke andere staat wat in de weg staat.</translation>
    </message>
    <message>
        <source>%1 of %2 workbooks were taken over; after that nothing could be recorded. The others can still be taken over.</source>
        <translation>%1 van de %2 werkmappen zijn overgenomen; daarna kon er niets meer worden vastgelegd. De andere kunt u alsnog overnemen.</translation>
    </message>
    <message>
        <source>Folder for what goes back</source>
        <translation>Map voor wat teruggaat</translation>
    </message>
    <message>
        <source>There are no workbooks in this folder or below it (xlsx, ods, csv): %1</source>
        <translation>Er zijn geen werkmappen in deze map of in de mappen daarin (xlsx, ods, csv): %1</translation>
    </message>
    <message>
        <source>Workbooks are being read …</source>
        <translation>Werkmappen worden gelezen …</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) in workbooks that were neither taken over nor sent back would be lost.</source>
        <translation>
            <numerusform>%n correctie in een ingelezen werkmap die niet is overgenomen of teruggestuurd, gaat verloren.</numerusform>
            <numerusform>%n correcties in ingelezen werkmappen die niet zijn overgenomen of teruggestuurd, gaan verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no workbook without errors that is still to be taken over.</source>
        <translation>Er is geen werkmap zonder fouten die nog moet worden overgenomen.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RichEdit</name>
    <message>
        <source>Where this figure comes from (Alt+Enter)</source>
        <translation>Waar dit cijfer vandaan komt (Alt+Enter)</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Noot: %1</translation>
    </message>
    <message>
        <source>The program fills this in: %1</source>
        <translation>Het programma vult dit in: %1</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Koppeling naar %1</translation>
    </message>
    <message>
        <source>This claim holds: %1</source>
        <translation>Deze bewering klopt: %1</translation>
    </message>
    <message>
        <source>This claim does not hold: %1</source>
        <translation>Deze bewering klopt niet: %1</translation>
    </message>
    <message>
        <source>The condition of this claim cannot be read: %1</source>
        <translation>De voorwaarde van deze bewering is niet te lezen: %1</translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation>Bijschrift van de tabel</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RichTools</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Kop 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Kop 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Kop 3</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Opsomming</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Genummerd</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>What this line is</source>
        <translation>Wat deze regel is</translation>
    </message>
    <message>
        <source>What this line is: text, heading or list</source>
        <translation>Wat deze regel is: tekst, kop of lijst</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Insert a figure</source>
        <translation>Cijfer invoegen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Figure …</source>
        <translation>Cijfer …</translation>
    </message>
    <message>
        <source>Claim …</source>
        <translation>Bewering …</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Noot …</translation>
    </message>
    <message>
        <source>Table, chart or list …</source>
        <translation>Tabel, grafiek of lijst …</translation>
    </message>
    <message>
        <source>Passage of a municipality …</source>
        <translation>Passage van een gemeente …</translation>
    </message>
    <message>
        <source>Kamerstuk …</source>
        <translation>Kamerstuk …</translation>
    </message>
    <message>
        <source>Link …</source>
        <translation>Koppeling …</translation>
    </message>
    <message>
        <source>These words are English</source>
        <translation>Deze woorden zijn Engels</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nieuwe tabel</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Rij eronder</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Rij erboven</translation>
    </message>
    <message>
        <source>Column at the right</source>
        <translation>Kolom rechts</translation>
    </message>
    <message>
        <source>Column at the left</source>
        <translation>Kolom links</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Rij weghalen</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Kolom weghalen</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Tabel weghalen</translation>
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
        <translation>Geldt voor elke gemeente waarvan de beschikking geen eigen periode of datum stelt.</translation>
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
    <message>
        <source>Nothing was changed in this round.</source>
        <translation>Er is niets gewijzigd in deze ronde.</translation>
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
    <message>
        <source>&amp;Workbooks</source>
        <translation>&amp;Werkmappen</translation>
    </message>
    <message>
        <source>Make the workbooks for the municipalities, and read them back</source>
        <translation>Maak de werkmappen voor de gemeenten en lees ze weer in</translation>
    </message>
    <message>
        <source>Remind the chosen (%1) …</source>
        <translation>Rappel aan de gekozen gemeenten (%1) …</translation>
    </message>
    <message>
        <source>Remind all that are late in this round (%1) …</source>
        <translation>Rappel aan alle die in deze ronde te laat zijn (%1) …</translation>
    </message>
    <message>
        <source>No report of the chosen is awaited past its day.</source>
        <translation>Van geen van de gekozen verslagen is de dag voorbij.</translation>
    </message>
    <message>
        <source>No report of this round is awaited past its day.</source>
        <translation>Van geen verslag in deze ronde is de dag voorbij.</translation>
    </message>
    <message>
        <source>Next to assess</source>
        <translation>Volgende te beoordelen</translation>
    </message>
    <message>
        <source>No report waits for assessment.</source>
        <translation>Er wacht geen verslag op beoordeling.</translation>
    </message>
    <message>
        <source>The next report that waits for assessment (F8)</source>
        <translation>Het volgende verslag dat op beoordeling wacht (F8)</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::RulingForm</name>
    <message>
        <source>May this stand?</source>
        <translation>Mag dit blijven staan?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Yes, it may stand</source>
        <translation>Ja, dit mag blijven staan</translation>
    </message>
    <message>
        <source>No, it has to go</source>
        <translation>Nee, dit moet weg</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Besluit</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, below %2</source>
        <comment>text that may be personal data, heading</comment>
        <translation>‘%1’, onder %2</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Zoekvak leegmaken</translation>
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
    <name>kamerklaar::ui::SelectionPage</name>
    <message>
        <source>Load a table …</source>
        <translation>Tabel laden …</translation>
    </message>
    <message>
        <source>Keep these weights</source>
        <translation>Deze wegingen bewaren</translation>
    </message>
    <message>
        <source>Prepare the choice …</source>
        <translation>Keuze voorbereiden …</translation>
    </message>
    <message>
        <source>Nothing stands out in this table.</source>
        <translation>Aan deze tabel valt niets op.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Wat opvalt</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Welke tabel</translation>
    </message>
    <message>
        <source>A second person approves the choice.</source>
        <translation>Een tweede persoon keurt de keuze goed.</translation>
    </message>
    <message>
        <source>No table has been loaded</source>
        <translation>Er is nog geen tabel geladen</translation>
    </message>
    <message>
        <source>Load a table of relative police figures per municipality (xlsx, ods or csv). The program ranks the municipalities and shows how much the weights matter. The figures that the ministry used are not public; a made-up table comes with the program.</source>
        <translation>Laad een tabel met relatieve politiecijfers per gemeente (xlsx, ods of csv). Het programma rangschikt de gemeenten en laat zien hoeveel de wegingen uitmaken. De cijfers die het ministerie gebruikte, zijn niet openbaar; bij het programma hoort een tabel met verzonnen cijfers.</translation>
    </message>
    <message>
        <source>Selection of municipalities</source>
        <translation>Selectie van gemeenten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Made-up figures: no municipality is judged by them.</source>
        <translation>Verzonnen cijfers: ze zeggen niets over een gemeente.</translation>
    </message>
    <message>
        <source>%1 · loaded on %2 from %3 · %4 places</source>
        <translation>%1 · geladen op %2 uit %3 · %4 plaatsen</translation>
    </message>
    <message>
        <source>Load a table</source>
        <translation>Tabel laden</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv)</source>
        <translation>Tabellen (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Load a table first.</source>
        <translation>Laad eerst een tabel.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::SensitivityCard</name>
    <message>
        <source>How much the weights matter</source>
        <translation>Hoeveel de wegingen uitmaken</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Weight would be</source>
        <translation>Weging zou zijn</translation>
    </message>
    <message>
        <source>Would enter</source>
        <translation>Zou erbij komen</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>Zou afvallen</translation>
    </message>
    <message>
        <source>The ranking is made again with each weight left out, halved and doubled.</source>
        <translation>De rangorde is opnieuw gemaakt met elke weging weggelaten, gehalveerd en verdubbeld.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Session</name>
    <message>
        <source>Change anyway</source>
        <translation>Toch wijzigen</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Toch sluiten</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::SettledPart</name>
    <message>
        <source>settled lower</source>
        <translation>lager vastgesteld</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>vastgesteld</translation>
    </message>
    <message>
        <source>not awarded</source>
        <translation>niet verleend</translation>
    </message>
    <message>
        <source>term is over</source>
        <translation>termijn verstreken</translation>
    </message>
    <message>
        <source>term runs</source>
        <translation>termijn loopt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Totaal tot nu toe</translation>
    </message>
    <message>
        <source>Settled and recovered so far</source>
        <translation>Vastgesteld en teruggevorderd tot nu toe</translation>
    </message>
    <message>
        <source>Amounts in euros, net. A settlement follows the award unless an officer chooses a ground and gives the reason; the start of its term is a field of the proposal.</source>
        <translation>Netto bedragen in euro’s. De vaststelling volgt de verlening, tenzij een medewerker een grond kiest en motiveert; het begin van de termijn is een veld van het voorstel.</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>vaststellingen</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Vaststelling</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>Termijn vanaf</translation>
    </message>
    <message>
        <source>Awarded, net</source>
        <translation>Verleend, netto</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Te veel betaald</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Teruggevorderd</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Uiterlijk op</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::SettlementsTab</name>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>What can still be done</source>
        <translation>Wat nog kan</translation>
    </message>
    <message>
        <source>Settled and recovered</source>
        <translation>Vastgesteld en teruggevorderd</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::SettlingTab</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Amount (€)</source>
        <translation>Bedrag (€)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>The term runs from</source>
        <translation>De termijn loopt vanaf</translation>
    </message>
    <message>
        <source>Reckoning of the settlement</source>
        <translation>Berekening van de vaststelling</translation>
    </message>
    <message>
        <source>Settlement and recovery</source>
        <translation>Vaststelling en terugvordering</translation>
    </message>
    <message>
        <source>Not settled yet. A settlement, and the decision to recover or not, stand here once they are prepared.</source>
        <translation>Nog niet vastgesteld. Een vaststelling, en het besluit om wel of niet terug te vorderen, staan hier zodra ze zijn voorbereid.</translation>
    </message>
    <message>
        <source>Term of the settlement</source>
        <translation>Termijn van de vaststelling</translation>
    </message>
    <message>
        <source>The regulation does not say from which day the term runs; choose it here. A Saturday, Sunday or holiday does not lengthen it.</source>
        <translation>De regeling zegt niet vanaf welke dag de termijn loopt; kies die hier. Een zaterdag, zondag of feestdag verlengt de termijn niet.</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Berekening</translation>
    </message>
    <message>
        <source>Settlement follows the award. Less spending alone is no ground for less.</source>
        <translation>De vaststelling volgt de verlening. Minder besteden is op zichzelf geen grond voor een lager bedrag.</translation>
    </message>
    <message>
        <source>Grounds for a lower settlement</source>
        <translation>Gronden voor een lagere vaststelling</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <comment>letter, ground, article</comment>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>To be settled by %1 at the latest (%2 weeks).</source>
        <translation>Uiterlijk vast te stellen op %1 (%2 weken).</translation>
    </message>
    <message>
        <source>Awarded, net</source>
        <translation>Verleend, netto</translation>
    </message>
    <message>
        <source>Award and what changed it</source>
        <translation>Verlening en de wijzigingen daarvan</translation>
    </message>
    <message>
        <source>Paid, net</source>
        <translation>Betaald, netto</translation>
    </message>
    <message>
        <source>Payments up to today</source>
        <translation>Betalingen tot en met vandaag</translation>
    </message>
    <message>
        <source>Spent according to SiSa</source>
        <translation>Besteed volgens SiSa</translation>
    </message>
    <message>
        <source>SiSa %1, final return</source>
        <translation>SiSa %1, eindverantwoording</translation>
    </message>
    <message>
        <source>SiSa %1, not the final return</source>
        <translation>SiSa %1, niet de eindverantwoording</translation>
    </message>
    <message>
        <source>Not spent according to SiSa</source>
        <translation>Niet besteed volgens SiSa</translation>
    </message>
    <message>
        <source>Awarded less spent</source>
        <translation>Verleend min besteed</translation>
    </message>
    <message>
        <source>Spent according to the reports</source>
        <translation>Besteed volgens de verslagen</translation>
    </message>
    <message>
        <source>Progress reports, not audited</source>
        <translation>Voortgangsverslagen, niet gecontroleerd</translation>
    </message>
    <message>
        <source>Settled, net</source>
        <translation>Vastgesteld, netto</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Vaststelling</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Te veel betaald</translation>
    </message>
    <message>
        <source>Paid less settled</source>
        <translation>Betaald min vastgesteld</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Teruggevorderd</translation>
    </message>
    <message>
        <source>Decision to recover</source>
        <translation>Besluit om terug te vorderen</translation>
    </message>
    <message>
        <source>Decision not to recover</source>
        <translation>Besluit om niet terug te vorderen</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>Laatste dag: %1</translation>
    </message>
    <message>
        <source>Awarded: %1</source>
        <translation>Verleend: %1</translation>
    </message>
    <message>
        <source>Paid too much: %1</source>
        <translation>Te veel betaald: %1</translation>
    </message>
    <message>
        <source>&amp;Settlement</source>
        <translation>&amp;Vaststelling</translation>
    </message>
    <message>
        <source>&amp;Recovery, or the decision not to</source>
        <translation>&amp;Terugvordering, of het besluit om dat niet te doen</translation>
    </message>
    <message>
        <source>%1. %2 and %3 (%4)</source>
        <comment>letter, ground, its condition, article</comment>
        <translation>%1. %2 en %3 (%4)</translation>
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
    <name>kamerklaar::ui::SisaGridTab</name>
    <message>
        <source>broken</source>
        <translation>klopt niet</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Kalenderjaar</translation>
    </message>
    <message>
        <source>SiSa returns</source>
        <translation>SiSa-verantwoordingen</translation>
    </message>
    <message>
        <source>Calendar years. Amounts in euros, as stated or as corrected since; the remainder is the net award less the last cumulative amount.</source>
        <translation>Kalenderjaren. Bedragen in euro’s, zoals verantwoord of sindsdien gecorrigeerd; nog te besteden is het netto verleende bedrag min het laatste cumulatieve bedrag.</translation>
    </message>
    <message>
        <source>sisa-returns</source>
        <translation>sisa-verantwoordingen</translation>
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
        <source>Cumulative</source>
        <translation>Cumulatief</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Nog te besteden</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Year before plus spent</source>
        <translation>Vorig jaar plus besteed</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Open bevindingen</translation>
    </message>
    <message>
        <source>SiSa returns over %1</source>
        <translation>SiSa-verantwoordingen over %1</translation>
    </message>
    <message>
        <source>Calendar year. Amounts in euros, as stated or as corrected since. The chain fits when the cumulative amount is that of the year before with this year&apos;s spending added.</source>
        <translation>Kalenderjaar. Bedragen in euro’s, zoals verantwoord of sindsdien gecorrigeerd. De keten klopt als het cumulatieve bedrag gelijk is aan dat van het jaar ervoor plus de besteding van dit jaar.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::SisaTab</name>
    <message>
        <source>broken</source>
        <translation>klopt niet</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <source>Cumulative</source>
        <translation>Cumulatief</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Calendar years, audited, without compensable VAT, in euros. The SiSa code of this regulation is not known yet.</source>
        <translation>Kalenderjaren, gecontroleerd, zonder compensabele btw, in euro’s. De SiSa-code van deze regeling is nog niet bekend.</translation>
    </message>
    <message>
        <source>Calendar years, audited, without compensable VAT, in euros. SiSa code %1.</source>
        <translation>Kalenderjaren, gecontroleerd, zonder compensabele btw, in euro’s. SiSa-code %1.</translation>
    </message>
    <message>
        <source>SiSa returns</source>
        <translation>SiSa-verantwoordingen</translation>
    </message>
    <message>
        <source>Sources held against each other</source>
        <translation>Aansluiting tussen de bronnen</translation>
    </message>
    <message>
        <source>SiSa return over %1</source>
        <translation>SiSa-verantwoording over %1</translation>
    </message>
    <message>
        <source>&amp;Save SiSa return</source>
        <translation>SiSa-verantwoording op&amp;slaan</translation>
    </message>
    <message>
        <source>Year before + this year: %1</source>
        <translation>Vorig jaar + dit jaar: %1</translation>
    </message>
    <message>
        <source>Progress reports: %1</source>
        <translation>Voortgangsverslagen: %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Uiterlijk op %1</translation>
    </message>
    <message>
        <source>A return that is entered above is compared here with the progress reports and the payments.</source>
        <translation>Een verantwoording die hierboven is ingevoerd, wordt hier vergeleken met de voortgangsverslagen en de betalingen.</translation>
    </message>
    <message>
        <source>SiSa is audited, progress reports are self-reported, payments are our own: they never line up by themselves. Choose a line to explain it.</source>
        <translation>SiSa is gecontroleerd, voortgangsverslagen zijn eigen opgaven, betalingen zijn van ons: zij sluiten nooit vanzelf aan. Kies een regel om het verschil te verklaren.</translation>
    </message>
    <message>
        <source>%1, final</source>
        <translation>%1, eind</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Before + spent</source>
        <translation>Vorig + besteed</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
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
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>op naam</translation>
    </message>
    <message>
        <source>most awarded first</source>
        <translation>meest verleend eerst</translation>
    </message>
    <message>
        <source>most paid first</source>
        <translation>meest betaald eerst</translation>
    </message>
    <message>
        <source>most spent first</source>
        <translation>meest besteed eerst</translation>
    </message>
    <message>
        <source>largest share first</source>
        <translation>grootste aandeel eerst</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>alle jaren</translation>
    </message>
    <message>
        <source>calendar year %1</source>
        <translation>kalenderjaar %1</translation>
    </message>
    <message>
        <source>after the programme years</source>
        <translation>na de programmajaren</translation>
    </message>
    <message>
        <source>programme year %1</source>
        <translation>programmajaar %1</translation>
    </message>
    <message>
        <source>What lies in this year: awards with their instalment, payments on their day, spending as reported and divided over the years.</source>
        <translation>Wat in dit jaar ligt: verleningen bij hun termijn, betalingen op hun dag, besteding zoals verantwoord en over de jaren verdeeld.</translation>
    </message>
    <message>
        <source>Awarded or reserved, net</source>
        <translation>Verleend of gereserveerd, netto</translation>
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
    <name>kamerklaar::ui::StartCard</name>
    <message>
        <source>Where to begin</source>
        <translation>Zo begint u</translation>
    </message>
    <message>
        <source>Nothing has been awarded in this file yet.</source>
        <translation>In dit bestand is nog niets verleend.</translation>
    </message>
    <message>
        <source>1. Say who works in this file, and in which role.</source>
        <translation>1. Leg vast wie met dit bestand werkt, en in welke rol.</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personen en rollen</translation>
    </message>
    <message>
        <source>2. Take over what was decided, paid and reported before, in one workbook.</source>
        <translation>2. Neem in één werkmap over wat eerder is besloten, betaald en verantwoord.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>3. Or record an application in the dossier of a municipality, and award the grant there.</source>
        <translation>3. Of leg een aanvraag vast in het dossier van een gemeente, en verleen de uitkering daar.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
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
        <source>%1 up to and including %2 · due %3</source>
        <comment>first day, last day, due date</comment>
        <translation>%1 tot en met %2 · uiterlijk %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>The next report that waits for assessment (F8)</source>
        <translation>Het volgende verslag dat op beoordeling wacht (F8)</translation>
    </message>
    <message>
        <source>No other report waits for assessment.</source>
        <translation>Er wacht geen ander verslag op beoordeling.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>act, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::StatusLine</name>
    <message>
        <source>Nothing recorded since opening</source>
        <translation>Nog niets vastgelegd sinds het openen</translation>
    </message>
    <message>
        <source>Last recorded at %1</source>
        <translation>Laatst vastgelegd om %1</translation>
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
    <name>kamerklaar::ui::StyleFileField</name>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1: choose</source>
        <comment>name of the field</comment>
        <translation>%1: kiezen</translation>
    </message>
    <message>
        <source>%1: take away</source>
        <comment>name of the field</comment>
        <translation>%1: weghalen</translation>
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
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ministerie</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Er valt niets op.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Er staat niets open.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Wat opvalt</translation>
    </message>
    <message>
        <source>No contact person is recorded, and the application names no programme supporter or coordinator.</source>
        <translation>Er is geen contactpersoon vastgelegd, en de aanvraag noemt geen programmaondersteuner of -coördinator.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::TakeOverPage</name>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Awarded (net)</source>
        <translation>Verleend (netto)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Spent in reports</source>
        <translation>Besteed volgens verslagen</translation>
    </message>
    <message>
        <source>Spent in SiSa returns</source>
        <translation>Besteed volgens SiSa</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Voorbereid op</translation>
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
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>SiSa returns</source>
        <translation>SiSa-verantwoordingen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Make the workbook …</source>
        <translation>Werkmap maken …</translation>
    </message>
    <message>
        <source>Read a workbook …</source>
        <translation>Werkmap inlezen …</translation>
    </message>
    <message>
        <source>Prepare the take-over</source>
        <translation>Overneming voorbereiden</translation>
    </message>
    <message>
        <source>Nothing is wrong with this workbook.</source>
        <translation>Er is niets mis met deze werkmap.</translation>
    </message>
    <message>
        <source>What the workbook holds</source>
        <translation>Wat er in de werkmap staat</translation>
    </message>
    <message>
        <source>Take-overs</source>
        <translation>Overnemingen</translation>
    </message>
    <message>
        <source>What is wrong with the workbook</source>
        <translation>Wat er mis is met de werkmap</translation>
    </message>
    <message>
        <source>Amounts in euros. Compare them with the earlier administration.</source>
        <translation>Bedragen in euro’s. Vergelijk ze met de eerdere administratie.</translation>
    </message>
    <message>
        <source>1. Make the workbook</source>
        <translation>1. Maak de werkmap</translation>
    </message>
    <message>
        <source>One workbook with the municipalities filled in, for awards, payments, reports and SiSa returns from before this file was begun, each with its own date.</source>
        <translation>Eén werkmap waarin de gemeenten al staan, voor verleningen, betalingen, verslagen en SiSa-verantwoordingen van voordat dit bestand werd begonnen, elk met de eigen datum.</translation>
    </message>
    <message>
        <source>2. Read it when it is filled in</source>
        <translation>2. Lees de ingevulde werkmap</translation>
    </message>
    <message>
        <source>Every line is checked, and the lines are held against one another. Nothing is kept yet.</source>
        <translation>Elke regel wordt gecontroleerd en de regels worden met elkaar vergeleken. Er wordt nog niets bewaard.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>3. Prepare the take-over</source>
        <translation>3. Bereid de overneming voor</translation>
    </message>
    <message>
        <source>The workbook is kept with its hash. A second person approves; then everything in it counts, marked as taken over.</source>
        <translation>De werkmap wordt bewaard met een controlegetal. Na goedkeuring door een tweede persoon telt alles wat erin staat mee, gemerkt als overgenomen.</translation>
    </message>
    <message>
        <source>No workbook has been read yet.</source>
        <translation>Er is nog geen werkmap ingelezen.</translation>
    </message>
    <message>
        <source>Taking over the earlier administration</source>
        <translation>Eerdere administratie overnemen</translation>
    </message>
    <message>
        <source>Make the workbook</source>
        <translation>Werkmap maken</translation>
    </message>
    <message>
        <source>take-over</source>
        <translation>overnemen</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;OpenDocument (*.ods)</source>
        <translation>Excel-werkmap (*.xlsx);;OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>The workbook was made: %1. Fill it in and read it here.</source>
        <translation>De werkmap is gemaakt: %1. Vul die in en lees die hier in.</translation>
    </message>
    <message>
        <source>Read a workbook</source>
        <translation>Werkmap inlezen</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods)</source>
        <translation>Werkmappen (*.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1: %2 decisions, %3 reports and %4 SiSa returns.</source>
        <translation>%1: %2 besluiten, %3 verslagen en %4 SiSa-verantwoordingen.</translation>
    </message>
    <message>
        <source>The workbook cannot be taken over as it is.</source>
        <translation>De werkmap kan zo niet worden overgenomen.</translation>
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
        <source>Sources and counts, never data of one participant.</source>
        <translation>Bronnen en aantallen, nooit gegevens van één deelnemer.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::TemplatesCard</name>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Deze tekst bewaren</translation>
    </message>
    <message>
        <source>One paragraph a line; a line that begins with &quot;# &quot; is a heading, one with &quot;- &quot; an item of a list. A field stands in braces. Nothing is sent: a letter is a file.</source>
        <translation>Eén alinea per regel; een regel die begint met ‘# ’ is een kop, een regel met ‘- ’ een punt van een opsomming. Een veld staat tussen accolades. Er wordt niets verzonden: een brief is een bestand.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Soort brief</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Velden: %1</translation>
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
        <translation>Deze periode en datum vastleggen</translation>
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
        <translation>Periode en datum van de ronde gebruiken</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::TextRace</name>
    <message>
        <source>Keep my text</source>
        <translation>Mijn tekst houden</translation>
    </message>
    <message>
        <source>My text</source>
        <translation>Mijn tekst</translation>
    </message>
    <message>
        <source>It is saved as the next version; theirs stays among the versions.</source>
        <translation>Die wordt opgeslagen als volgende versie; de andere blijft bij de versies staan.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>%1 saved this chapter after you had opened it.</source>
        <translation>%1 sloeg dit hoofdstuk op nadat u het had geopend.</translation>
    </message>
    <message>
        <source>%1 saved this chapter at %2, after you had opened it.</source>
        <translation>%1 sloeg dit hoofdstuk op om %2, nadat u het had geopend.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Tekst van %1</translation>
    </message>
    <message>
        <source>Take over the text of %1</source>
        <translation>Tekst van %1 overnemen</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::TimelineTab</name>
    <message>
        <source>Application received</source>
        <translation>Aanvraag ontvangen</translation>
    </message>
    <message>
        <source>Instalment %1 paid</source>
        <translation>Termijn %1 betaald</translation>
    </message>
    <message>
        <source>Progress report %1 received</source>
        <translation>Voortgangsverslag %1 ontvangen</translation>
    </message>
    <message>
        <source>Continuity report received</source>
        <translation>Borgingsverslag ontvangen</translation>
    </message>
    <message>
        <source>SiSa return %1 received</source>
        <translation>SiSa-verantwoording %1 ontvangen</translation>
    </message>
    <message>
        <source>Notification received</source>
        <translation>Melding ontvangen</translation>
    </message>
    <message>
        <source>Notification decided</source>
        <translation>Op melding beslist</translation>
    </message>
    <message>
        <source>Objection received</source>
        <translation>Bezwaar ontvangen</translation>
    </message>
    <message>
        <source>Objection ruled on</source>
        <translation>Op bezwaar beslist</translation>
    </message>
    <message>
        <source>Letter made</source>
        <translation>Brief gemaakt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Amount (€)</source>
        <translation>Bedrag (€)</translation>
    </message>
    <message>
        <source>Which timeline</source>
        <translation>Welke tijdlijn</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>Wat hier is gedaan</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Er is nog niets gebeurd</translation>
    </message>
    <message>
        <source>Decisions, payments, reports and letters of this municipality come to stand here by themselves, each on its own day. It begins with the application.</source>
        <translation>Besluiten, betalingen, verslagen en brieven van deze gemeente komen hier vanzelf te staan, elk op de eigen dag. Het begint met de aanvraag.</translation>
    </message>
    <message>
        <source>To the application</source>
        <translation>Naar de aanvraag</translation>
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
    <name>kamerklaar::ui::Versions</name>
    <message>
        <source>&amp;Put this version back</source>
        <translation>Deze versie &amp;terugzetten</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Wat deze versie wijzigde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Nobody has written here yet: this is the text that stands ready.</source>
        <translation>Hier heeft nog niemand geschreven: dit is de tekst die klaarstaat.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::ViewBar</name>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Saved ways of looking at this list; Ctrl+K finds them too</source>
        <translation>Bewaarde weergaven van deze lijst; ook te vinden met Ctrl+K</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Naam van deze weergave</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Weergave bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Weergave: %1</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Nog niets bewaard</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Deze weergave bewaren …</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <translation>Naam van ‘%1’ wijzigen …</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>‘%1’ verwijderen</translation>
    </message>
    <message>
        <source>%1, with “%2” in it</source>
        <comment>sentence, searched words</comment>
        <translation>%1, met ‘%2’ erin</translation>
    </message>
    <message>
        <source>%1, sorted by %2, descending</source>
        <comment>sentence, column</comment>
        <translation>%1, aflopend gesorteerd op %2</translation>
    </message>
    <message>
        <source>%1, sorted by %2</source>
        <comment>sentence, column</comment>
        <translation>%1, gesorteerd op %2</translation>
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
    <name>kamerklaar::ui::WaitingLists</name>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>op u</translation>
    </message>
    <message>
        <source>for another</source>
        <translation>op een ander</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>Wacht op een tweede persoon</translation>
    </message>
    <message>
        <source>No decision waits for approval.</source>
        <translation>Er wacht geen besluit op goedkeuring.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Due within two months</source>
        <translation>Binnen twee maanden</translation>
    </message>
    <message>
        <source>Nothing is due within two months.</source>
        <translation>Binnen twee maanden verloopt er niets.</translation>
    </message>
    <message>
        <source>All deadlines</source>
        <translation>Alle uiterste data</translation>
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
        <source>Waiting for assessment</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <source>No report waits for you.</source>
        <translation>Er wacht geen verslag op u.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Past their day</source>
        <translation>Verstreken</translation>
    </message>
    <message>
        <source>Nothing is past its day.</source>
        <translation>Er is niets verstreken.</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::WeightsCard</name>
    <message>
        <source>Indicators and weights</source>
        <translation>Indicatoren en wegingen</translation>
    </message>
    <message>
        <source>Type another weight to see what it would change. Nothing is kept until you say so.</source>
        <translation>Typ een andere weging om te zien wat er verandert. Er wordt niets bewaard totdat u daarvoor kiest.</translation>
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
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weging</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Weging van %1</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::Welcome</name>
    <message>
        <source>Help (F1)</source>
        <translation>Hulp (F1)</translation>
    </message>
    <message>
        <source>The handbook: how to begin, and what each screen is for.</source>
        <translation>De handleiding: hoe u begint en waar elk scherm voor is.</translation>
    </message>
    <message>
        <source>Keeps specific grants to municipalities, and writes the yearly report to parliament.</source>
        <translation>Houdt specifieke uitkeringen aan gemeenten bij en maakt het jaarlijkse verslag aan de Tweede Kamer.</translation>
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
        <translation>Om rond te kijken: hetzelfde, met verzonnen betalingen en verslagen. Op elk scherm en elke pagina staat dat het voorbeeldgegevens zijn.</translation>
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
    <message>
        <source>Open a shared administration …</source>
        <translation>Gedeelde administratie openen …</translation>
    </message>
    <message>
        <source>On a PostgreSQL server, where several desks work in it at the same time.</source>
        <translation>Op een PostgreSQL-server, waarin meer mensen tegelijk werken.</translation>
    </message>
    <message>
        <source>Open a shared administration</source>
        <translation>Gedeelde administratie openen</translation>
    </message>
    <message>
        <source>Where the administration is, as its administrator gave it to you: postgresql://user@computer/database. The password does not belong in it.</source>
        <translation>Waar de administratie staat, zoals de beheerder het u gaf: postgresql://gebruiker@computer/database. Het wachtwoord hoort er niet in.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::WritingTab</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
</context>
<context>
    <name>kamerklaar::ui::WrittenFile</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>De lijst staat in %1.</translation>
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
        <source>VAT fund</source>
        <translation>BCF</translation>
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
        <source>Amounts in euros. A programme year is a year of the regulation itself; both calendars add up to the same totals.</source>
        <translation>Bedragen in euro’s. Een programmajaar is een jaar van de regeling zelf; beide kalenders geven dezelfde totalen.</translation>
    </message>
    <message>
        <source>Amounts in euros. Awards lie in the year of their instalment, payments on their day; both calendars add up to the same totals.</source>
        <translation>Bedragen in euro’s. Een verlening telt in het jaar van de termijn, een betaling op de dag zelf; beide kalenders geven dezelfde totalen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Awarded or reserved, gross</source>
        <translation>Verleend of gereserveerd, bruto</translation>
    </message>
    <message>
        <source>Paid, net</source>
        <translation>Betaald, netto</translation>
    </message>
</context>
</TS>
