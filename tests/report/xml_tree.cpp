// SPDX-License-Identifier: EUPL-1.2
#include "xml_tree.h"

#include <QtCore/QXmlStreamReader>
#include <catch2/catch.hpp>

namespace kamerklaar::report::test {

std::string Element::at(const std::string& attribute) const {
    const auto found = attributes.find(attribute);
    return found == attributes.end() ? std::string() : found->second;
}

bool Element::has(const std::string& attribute) const {
    return attributes.count(attribute) > 0;
}

std::vector<const Element*> Element::all(const std::string& wanted) const {
    std::vector<const Element*> found;
    visit([&](const Element& element) {
        if (element.name == wanted) {
            found.push_back(&element);
        }
    });
    return found;
}

void Element::visit(const std::function<void(const Element&)>& see) const {
    see(*this);
    for (const auto& child : children) {
        child->visit(see);
    }
}

std::vector<std::string> Element::namesOfChildren() const {
    std::vector<std::string> names;
    for (const auto& child : children) {
        names.push_back(child->name);
    }
    return names;
}

std::unique_ptr<Element> xmlTree(const std::string& xml) {
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    auto root = std::make_unique<Element>();
    Element* open = root.get();
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
            case QXmlStreamReader::StartElement: {
                auto element = std::make_unique<Element>();
                element->name = reader.qualifiedName().toString().toStdString();
                element->parent = open;
                for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                    element->attributes[attribute.qualifiedName().toString().toStdString()] =
                        attribute.value().toString().toStdString();
                }
                open->children.push_back(std::move(element));
                open = open->children.back().get();
                break;
            }
            case QXmlStreamReader::Characters:
                for (auto* each = open; each != nullptr;
                     each = const_cast<Element*>(each->parent)) {
                    each->text += reader.text().toString().toStdString();
                }
                break;
            case QXmlStreamReader::EndElement:
                open = const_cast<Element*>(open->parent);
                break;
            default:
                break;
        }
    }
    INFO(reader.errorString().toStdString() << " in line " << reader.lineNumber());
    REQUIRE_FALSE(reader.hasError());
    REQUIRE(root->children.size() == 1);
    auto top = std::move(root->children.front());
    top->parent = nullptr;
    return top;
}

}  // namespace kamerklaar::report::test
