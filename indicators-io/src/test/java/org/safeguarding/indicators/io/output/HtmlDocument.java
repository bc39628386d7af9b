package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A page of HTML as a parser finds it. */
final class HtmlDocument {
    private final Document document;

    private HtmlDocument(Document document) {
        this.document = document;
    }

    static HtmlDocument of(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            return new HtmlDocument(factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(UTF_8))));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + html, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all() {
        return elements("*");
    }

    List<Element> elements(String tag) {
        return within(document.getElementsByTagName(tag));
    }

    static List<Element> within(Element element, String tag) {
        return within(element.getElementsByTagName(tag));
    }

    private static List<Element> within(NodeList found) {
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    static List<Element> children(Element element) {
        NodeList found = element.getChildNodes();
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static boolean isWithin(Element element, String tag) {
        Node above = element.getParentNode();
        while (above instanceof Element found) {
            if (found.getTagName().equals(tag)) {
                return true;
            }
            above = found.getParentNode();
        }
        return false;
    }

    Element byId(String id) {
        return all().stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + id));
    }
}
