package org.safeguarding.indicators.io.links;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;

/** The relative links of a project's Markdown files. Those to other places in the world are not followed. */
final class Links {
    private static final Pattern ELSEWHERE = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");

    private Links() {}

    /** Every Markdown file at the top and under docs, and every README, but for what a build or a version control makes. */
    static ImmutableList<Path> files(Path project) throws IOException {
        ImmutableList.Builder<Path> files = ImmutableList.builder();
        Files.walkFileTree(project, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean made = !folder.equals(project) && (name.startsWith(".") || name.equals("target"));
                return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isRead(project.relativize(file))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return ImmutableList.sortedCopyOf(files.build());
    }

    private static boolean isRead(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".md")
                && (file.getNameCount() == 1 || file.startsWith("docs") || name.equals("README.md"));
    }

    /** What is wrong with the links of some files, a line each; none if all lead somewhere. */
    static ImmutableList<String> broken(Path project, Iterable<Path> files) throws IOException {
        ImmutableList.Builder<String> broken = ImmutableList.builder();
        for (Path file : files) {
            for (String link : MarkdownFile.read(file).links()) {
                fault(project, file, link)
                        .ifPresent(fault -> broken.add(project.relativize(file) + " links to " + link + ": " + fault));
            }
        }
        return broken.build();
    }

    private static Optional<String> fault(Path project, Path file, String link) throws IOException {
        if (ELSEWHERE.matcher(link).matches()) {
            return Optional.empty();
        }
        int hash = link.indexOf('#');
        String place = decoded(hash < 0 ? link : link.substring(0, hash));
        if (place.startsWith("/")) {
            return Optional.of("it is not relative");
        }
        Path target = place.isEmpty() ? file : file.resolveSibling(place).normalize();
        if (!target.startsWith(project.normalize())) {
            return Optional.of("it leads out of the project");
        }
        if (!exists(target)) {
            return Optional.of("there is no such file");
        }
        if (hash < 0) {
            return Optional.empty();
        }
        String anchor = decoded(link.substring(hash + 1));
        boolean page = Files.isRegularFile(target) && target.toString().endsWith(".md");
        return page && MarkdownFile.read(target).anchors().contains(anchor)
                ? Optional.empty()
                : Optional.of("there is no such heading");
    }

    /** Whether it is there under this very name, also where the file system takes no notice of capitals. */
    private static boolean exists(Path target) throws IOException {
        return Files.exists(target)
                && target.toRealPath(LinkOption.NOFOLLOW_LINKS)
                        .endsWith(target.toAbsolutePath().normalize().getFileName());
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
