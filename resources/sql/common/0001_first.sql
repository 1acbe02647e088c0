-- SPDX-License-Identifier: EUPL-1.2
--
-- The regulation as data, who takes part, the money, the rounds and the reports.
-- Amounts are whole cents, days are yyyy-mm-dd, moments yyyy-mm-ddThh:mm:ssZ, yes is 1 and no is 0.

-- What is said about the file as a whole: "example" is there when all data is made up.
CREATE TABLE file_property (
    name TEXT NOT NULL CONSTRAINT file_property_pk PRIMARY KEY,
    setting TEXT NOT NULL
) STRICT;

-- The regulation. One file holds one.
CREATE TABLE scheme (
    id INTEGER NOT NULL CONSTRAINT scheme_pk PRIMARY KEY CONSTRAINT scheme_only_one CHECK (id = 1),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    bwb_id TEXT NOT NULL,
    publication TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    kind TEXT NOT NULL,
    ceiling INTEGER CONSTRAINT scheme_ceiling_not_negative CHECK (ceiling >= 0),
    maximum_per_municipality INTEGER
        CONSTRAINT scheme_maximum_not_negative CHECK (maximum_per_municipality >= 0),
    spending_first TEXT NOT NULL,
    spending_last TEXT NOT NULL,
    extension_last TEXT,
    maxima_count_vat_fund INTEGER NOT NULL
        CONSTRAINT scheme_maxima_flag CHECK (maxima_count_vat_fund IN (0, 1)),
    small_number_threshold INTEGER NOT NULL
        CONSTRAINT scheme_threshold_not_negative CHECK (small_number_threshold >= 0),
    CONSTRAINT scheme_period_in_order CHECK (spending_first <= spending_last)
) STRICT;

-- The regulation's own years, with their ceilings and what is reserved in each.
CREATE TABLE scheme_year (
    number INTEGER NOT NULL CONSTRAINT scheme_year_pk PRIMARY KEY,
    label TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    ceiling INTEGER CONSTRAINT scheme_year_ceiling_not_negative CHECK (ceiling >= 0),
    reservation INTEGER CONSTRAINT scheme_year_reservation_not_negative CHECK (reservation >= 0),
    CONSTRAINT scheme_year_period_in_order CHECK (first_day <= last_day)
) STRICT;

-- The payments that the regulation plans for each municipality.
CREATE TABLE scheme_instalment (
    number INTEGER NOT NULL CONSTRAINT scheme_instalment_pk PRIMARY KEY,
    calendar_year INTEGER NOT NULL,
    planned_on TEXT NOT NULL,
    window_first TEXT NOT NULL,
    window_last TEXT NOT NULL,
    maximum INTEGER CONSTRAINT scheme_instalment_maximum_not_negative CHECK (maximum >= 0),
    national_maximum INTEGER
        CONSTRAINT scheme_instalment_national_not_negative CHECK (national_maximum >= 0),
    article TEXT NOT NULL,
    CONSTRAINT scheme_instalment_window_in_order CHECK (window_first <= window_last)
) STRICT;

-- The rounds of reports as the regulation sets them; report_round holds them as they are now.
CREATE TABLE scheme_round (
    calendar_year INTEGER NOT NULL CONSTRAINT scheme_round_pk PRIMARY KEY,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    due TEXT NOT NULL,
    article TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT scheme_round_period_in_order CHECK (first_day <= last_day)
) STRICT;

-- The days by which something has to be done.
CREATE TABLE scheme_due (
    position INTEGER NOT NULL CONSTRAINT scheme_due_pk PRIMARY KEY,
    code TEXT NOT NULL CONSTRAINT scheme_due_code_unique UNIQUE,
    name TEXT NOT NULL,
    name_english TEXT NOT NULL,
    due TEXT NOT NULL,
    article TEXT NOT NULL
) STRICT;

-- The closed lists. The key names list and entry at once ("sector:scholen"), so that one column of
-- a report's line can refer to it and its list can be checked.
CREATE TABLE scheme_term (
    term TEXT NOT NULL CONSTRAINT scheme_term_pk PRIMARY KEY,
    position INTEGER NOT NULL CONSTRAINT scheme_term_position_unique UNIQUE,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_english TEXT NOT NULL,
    article TEXT NOT NULL,
    marked INTEGER NOT NULL CONSTRAINT scheme_term_marked_flag CHECK (marked IN (0, 1)),
    note TEXT NOT NULL,
    CONSTRAINT scheme_term_key_is_kind_and_code CHECK (term = kind || ':' || code)
) STRICT;

-- The rules that the regulation has; measure is what a rule measures against.
CREATE TABLE scheme_rule (
    position INTEGER NOT NULL CONSTRAINT scheme_rule_pk PRIMARY KEY,
    kind TEXT NOT NULL,
    severity TEXT NOT NULL,
    article TEXT NOT NULL,
    measure INTEGER,
    note TEXT NOT NULL
) STRICT;

-- Standing texts of the report to parliament.
CREATE TABLE scheme_text (
    position INTEGER NOT NULL CONSTRAINT scheme_text_pk PRIMARY KEY,
    code TEXT NOT NULL CONSTRAINT scheme_text_code_unique UNIQUE,
    body TEXT NOT NULL
) STRICT;

-- The municipalities as the regulation lists them; those that take part stand in municipality.
CREATE TABLE scheme_municipality (
    position INTEGER NOT NULL CONSTRAINT scheme_municipality_pk PRIMARY KEY,
    code TEXT NOT NULL CONSTRAINT scheme_municipality_code_unique UNIQUE,
    list_letter TEXT NOT NULL,
    name TEXT NOT NULL,
    statistics_name TEXT NOT NULL,
    province_code TEXT NOT NULL,
    province TEXT NOT NULL,
    region TEXT NOT NULL
) STRICT;

-- The recipients. sort_key is the name in small letters without marks, so that both engines sort
-- alike.
CREATE TABLE municipality (
    id INTEGER NOT NULL CONSTRAINT municipality_pk PRIMARY KEY,
    list_letter TEXT NOT NULL,
    code TEXT NOT NULL CONSTRAINT municipality_code_unique UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    statistics_name TEXT NOT NULL,
    province_code TEXT NOT NULL,
    province TEXT NOT NULL,
    region TEXT NOT NULL
) STRICT;

-- Who works with the program. The journal knows people by number.
CREATE TABLE person (
    id INTEGER NOT NULL CONSTRAINT person_pk PRIMARY KEY,
    account TEXT NOT NULL CONSTRAINT person_account_unique UNIQUE,
    name TEXT NOT NULL
) STRICT;

-- What a municipality counts on for one programme year.
CREATE TABLE allocation (
    municipality INTEGER NOT NULL
        CONSTRAINT allocation_municipality_exists REFERENCES municipality (id),
    programme_year INTEGER NOT NULL
        CONSTRAINT allocation_year_exists REFERENCES scheme_year (number),
    gross INTEGER NOT NULL CONSTRAINT allocation_gross_not_negative CHECK (gross >= 0),
    vat_fund INTEGER NOT NULL CONSTRAINT allocation_vat_fund_not_negative CHECK (vat_fund >= 0),
    net INTEGER NOT NULL CONSTRAINT allocation_net_not_negative CHECK (net >= 0),
    is_reservation INTEGER NOT NULL
        CONSTRAINT allocation_reservation_flag CHECK (is_reservation IN (0, 1)),
    CONSTRAINT allocation_pk PRIMARY KEY (municipality, programme_year),
    CONSTRAINT allocation_gross_is_net_plus_vat_fund CHECK (gross = net + vat_fund)
) STRICT;

-- A payment that is planned.
CREATE TABLE instalment (
    id INTEGER NOT NULL CONSTRAINT instalment_pk PRIMARY KEY,
    municipality INTEGER NOT NULL
        CONSTRAINT instalment_municipality_exists REFERENCES municipality (id),
    number INTEGER NOT NULL
        CONSTRAINT instalment_number_exists REFERENCES scheme_instalment (number),
    calendar_year INTEGER NOT NULL,
    planned_on TEXT NOT NULL,
    gross INTEGER NOT NULL CONSTRAINT instalment_gross_not_negative CHECK (gross >= 0),
    vat_fund INTEGER NOT NULL CONSTRAINT instalment_vat_fund_not_negative CHECK (vat_fund >= 0),
    net INTEGER NOT NULL CONSTRAINT instalment_net_not_negative CHECK (net >= 0),
    CONSTRAINT instalment_once UNIQUE (municipality, number),
    CONSTRAINT instalment_gross_is_net_plus_vat_fund CHECK (gross = net + vat_fund)
) STRICT;

-- Money that was moved: net to the municipality, the rest into the VAT compensation fund.
CREATE TABLE payment (
    id INTEGER NOT NULL CONSTRAINT payment_pk PRIMARY KEY,
    municipality INTEGER NOT NULL
        CONSTRAINT payment_municipality_exists REFERENCES municipality (id),
    instalment INTEGER NOT NULL
        CONSTRAINT payment_instalment_exists REFERENCES scheme_instalment (number),
    paid_on TEXT NOT NULL,
    net INTEGER NOT NULL CONSTRAINT payment_net_not_negative CHECK (net >= 0),
    vat_fund INTEGER NOT NULL CONSTRAINT payment_vat_fund_not_negative CHECK (vat_fund >= 0),
    reference TEXT NOT NULL
) STRICT;

CREATE INDEX payment_by_municipality ON payment (municipality);

-- A yearly round of progress reports.
CREATE TABLE report_round (
    id INTEGER NOT NULL CONSTRAINT report_round_pk PRIMARY KEY,
    year INTEGER NOT NULL CONSTRAINT report_round_year_unique UNIQUE,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    due TEXT NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT report_round_period_in_order CHECK (first_day <= last_day)
) STRICT;
