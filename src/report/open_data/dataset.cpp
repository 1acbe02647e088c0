// SPDX-License-Identifier: EUPL-1.2
#include "report/open_data/dataset.h"

#include "domain/ensure.h"
#include "domain/formula_guard.h"
#include "report/open_data/json_pen.h"
#include "report/outline.h"

namespace kamerklaar::report {

namespace {

std::string quotedIfNeeded(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == text.npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + "\"";
}

std::string line(const std::vector<std::string>& cells) {
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        text += (i == 0 ? "" : ",") + quotedIfNeeded(label(cells[i]));
    }
    return text + "\r\n";
}

/// A row of values; words that a table program would reckon have a guard.
std::string guardedLine(const std::vector<Field>& fields, std::vector<std::string> cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (fields[i].type == Field::Type::Words) {
            cells[i] = domain::withGuard(label(cells[i]));
        }
    }
    return line(cells);
}

const char* wordOf(Field::Type type) {
    switch (type) {
        case Field::Type::Words:
            return "tekst";
        case Field::Type::Number:
            return "getal";
        case Field::Type::Whole:
            return "geheel getal";
        case Field::Type::Day:
            return "datum (jjjj-mm-dd)";
    }
    return "";
}

bool isNumber(const Field& field) {
    return field.type == Field::Type::Number || field.type == Field::Type::Whole;
}

const char* schemaType(const Field& field) {
    switch (field.type) {
        case Field::Type::Number:
            return "number";
        case Field::Type::Whole:
            return "integer";
        case Field::Type::Words:
        case Field::Type::Day:
            break;
    }
    return "string";
}

void writeField(JsonPen& json, const Field& field) {
    json.open(field.name, JsonPen::Object);
    json.text("description", field.meaning);
    json.open("type", JsonPen::List);
    json.text({}, schemaType(field));
    json.text({}, "null");
    json.close();
    if (field.type == Field::Type::Day) {
        json.text("format", "date");
    }
    json.close();
}

void writeTexts(JsonPen& json, const std::string& name, const std::vector<std::string>& texts) {
    json.open(name, JsonPen::List);
    for (const std::string& text : texts) {
        json.text({}, text);
    }
    json.close();
}

}  // namespace

std::string csvOf(const Dataset& data) {
    std::vector<std::string> names;
    for (const Field& field : data.fields) {
        names.push_back(field.name);
    }
    std::string text = line(names);
    for (const auto& row : data.rows) {
        domain::ensure(row.size() == data.fields.size(), "a row of open data has all its fields");
        text += guardedLine(data.fields, row);
    }
    return text;
}

std::string dictionaryOf(const Dataset& data) {
    std::string text = line({"kolom", "betekenis", "type", "eenheid", "bron"});
    for (const Field& field : data.fields) {
        text += line({field.name, field.meaning, wordOf(field.type), field.unit, field.source});
    }
    return text;
}

std::string jsonOf(const Dataset& data) {
    JsonPen json;
    json.open({}, JsonPen::Object);
    json.text("titel", data.title);
    json.text("beschrijving", data.description);
    json.open("rijen", JsonPen::List);
    for (const auto& row : data.rows) {
        json.open({}, JsonPen::Object);
        for (std::size_t i = 0; i < data.fields.size(); ++i) {
            const Field& field = data.fields[i];
            if (row[i].empty()) {
                json.raw(field.name, "null");
            } else if (isNumber(field)) {
                json.raw(field.name, row[i]);
            } else {
                json.text(field.name, label(row[i]));
            }
        }
        json.close();
    }
    json.close();
    json.close();
    return json.take();
}

std::string schemaOf(const Dataset& data) {
    std::vector<std::string> names;
    JsonPen json;
    json.open({}, JsonPen::Object);
    json.text("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.text("title", data.title);
    json.text("description", data.description);
    json.text("type", "object");
    writeTexts(json, "required", {"titel", "beschrijving", "rijen"});
    json.raw("additionalProperties", "false");
    json.open("properties", JsonPen::Object);
    for (const char* name : {"titel", "beschrijving"}) {
        json.open(name, JsonPen::Object);
        json.text("type", "string");
        json.close();
    }
    json.open("rijen", JsonPen::Object);
    json.text("type", "array");
    json.open("items", JsonPen::Object);
    json.text("type", "object");
    json.open("properties", JsonPen::Object);
    for (const Field& field : data.fields) {
        writeField(json, field);
        names.push_back(field.name);
    }
    json.close();
    writeTexts(json, "required", names);
    json.raw("additionalProperties", "false");
    for (int closing = 0; closing < 4; ++closing) {
        json.close();
    }
    return json.take();
}

}  // namespace kamerklaar::report
