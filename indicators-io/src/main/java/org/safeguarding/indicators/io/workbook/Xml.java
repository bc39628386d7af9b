package org.safeguarding.indicators.io.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, element by element. A part with a document type is refused, and so are entities: no workbook has them, and
 * they can be made to fill the memory or to read other files.
 */
final class Xml implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final XMLStreamReader reader;

    private Xml(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    static Xml of(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        try {
            return new Xml(in, factory.createXMLStreamReader(text(in)));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            in.close();
            throw broken(e);
        }
    }

    /**
     * The text of a part, which is UTF-8 in every workbook. Of bytes that are not the parser would complain on the error stream of the
     * program, and not to its caller alone.
     */
    private static Reader text(InputStream in) throws IOException {
        PushbackReader text = new PushbackReader(new BufferedReader(new InputStreamReader(
                in,
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    /** Goes on to the next element that begins or ends; false at the end of the part. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused();
                    default -> {
                        // Text between elements says nothing.
                    }
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** An attribute of the element that has just begun, whatever name space it is in. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** Adds the text of the element that has just begun, which holds no other elements, and goes to its end. */
    void text(StringBuilder to, int most) throws IOException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (to.length() + reader.getTextLength() > most) {
                            throw new IOException("a text of more than " + most + " characters");
                        }
                        to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        return;
                    }
                    case XMLStreamConstants.START_ELEMENT ->
                        throw new IOException("an element where text was expected");
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused();
                    default -> {
                        // Comments say nothing.
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static IOException refused() {
        return new IOException("a document type or an entity, which no workbook has");
    }

    /** What the parser says is left behind: it may quote the cells. A limit on what is inflated is passed on. */
    private static IOException broken(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException known) {
                return known;
            }
        }
        return new IOException("XML that is not well formed", e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
