package org.safeguarding.indicators.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A chart as a reader finds it: parsed, with the room that each text takes. */
final class Drawing {
    private final Document document;

    private Drawing(Document document) {
        this.document = document;
    }

    static Drawing of(Chart chart) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Drawing(factory.newDocumentBuilder().parse(new ByteArrayInputStream(chart.bytes())));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + chart.svg(), e);
        }
    }

    /** A text and the room it takes. */
    record Box(String text, double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    List<Element> elements(String tag) {
        NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    List<Element> styled(String tag, String style) {
        return elements(tag).stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(style))
                .toList();
    }

    List<String> texts() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        for (Element text : elements("text")) {
            int size = Integer.parseInt(text.getAttribute("font-size"));
            boolean bold = text.getAttribute("class").contains("bold");
            double width = TextSize.width(text.getTextContent(), size) * (bold ? TextSize.BOLD : 1);
            double x = number(text, "x");
            double left = switch (text.getAttribute("text-anchor")) {
                case "start" -> x;
                case "middle" -> x - width / 2;
                case "end" -> x - width;
                default -> throw new AssertionError(text.getAttribute("text-anchor"));
            };
            double y = number(text, "y");
            boxes.add(new Box(text.getTextContent(), left, y - 0.8 * size, left + width, y + 0.2 * size));
        }
        return boxes;
    }

    /** What holds of every chart: words for all, everything on the page, nothing on top of a text. */
    Drawing isSound() {
        Element svg = document.getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(elements("title")).hasSize(1);
        assertThat(elements("desc")).hasSize(1);
        assertThat(svg.getAttribute("aria-labelledby"))
                .isEqualTo(elements("title").get(0).getAttribute("id") + " "
                        + elements("desc").get(0).getAttribute("id"));
        List<String> view = Splitter.on(' ').splitToList(svg.getAttribute("viewBox"));
        double width = Double.parseDouble(view.get(2));
        double height = Double.parseDouble(view.get(3));
        List<Box> boxes = boxes();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(box.left()).as(box.toString()).isBetween(-0.1, width);
            assertThat(box.right()).as(box.toString()).isBetween(0.0, width + 0.1);
            assertThat(box.top()).as(box.toString()).isBetween(0.0, height);
            assertThat(box.bottom()).as(box.toString()).isBetween(0.0, height);
            for (Box other : boxes.subList(0, i)) {
                assertThat(box.overlaps(other)).as("%s on %s", box, other).isFalse();
            }
        }
        for (String tag : List.of("line", "rect", "circle")) {
            for (Element element : elements(tag)) {
                for (String attribute : List.of("x", "x1", "x2", "cx")) {
                    inside(element, attribute, width);
                }
                for (String attribute : List.of("y", "y1", "y2", "cy")) {
                    inside(element, attribute, height);
                }
            }
        }
        for (Element path : elements("path")) {
            List<String> places = Splitter.onPattern("\\s+")
                    .splitToList(path.getAttribute("d").replaceAll("[MLZ]", " ").trim());
            for (int i = 0; i + 1 < places.size(); i += 2) {
                assertThat(Double.parseDouble(places.get(i))).isBetween(0.0, width);
                assertThat(Double.parseDouble(places.get(i + 1))).isBetween(0.0, height);
            }
        }
        return this;
    }

    private static void inside(Element element, String attribute, double most) {
        if (element.hasAttribute(attribute)) {
            assertThat(number(element, attribute)).as(attribute).isBetween(0.0, most);
        }
    }
}
