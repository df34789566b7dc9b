package backissue.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A folder of what a crawl, or someone who means ill, may leave among the pages. */
final class HostilePages {

    private static final int MEGABYTE = 1 << 20;

    /** After the cheat sheet of the OWASP foundation: what gets scripts past a careless page. */
    static final List<String> SCRIPTS = List.of(
            "<script>alert('XSS')</script>",
            "<SCRIPT SRC=https://cdn.example/xss.js></SCRIPT>",
            "<IMG SRC=\"javascript:alert('XSS');\">",
            "<IMG \"\"\"><SCRIPT>alert(\"XSS\")</SCRIPT>\"\\>",
            "<img src=x onerror=\"&#0000106&#0000097&#0000118&#0000097\">",
            "<svg/onload=alert('XSS')>",
            "\"><iframe src=javascript:alert(1)></iframe>",
            "<body onload=alert(1)>",
            "<a href=\"jav&#x09;ascript:alert('XSS');\">click</a>",
            "<<SCRIPT>alert(\"XSS\");//\\<</SCRIPT>",
            "<style>@import'https://cdn.example/xss.css';</style>",
            "</p><script>document.cookie</script><p>",
            "[click](javascript:alert(1)) and ![x](javascript:alert(2))",
            "<!--[if gte IE 4]><SCRIPT>alert('XSS');</SCRIPT><![endif]-->",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "\u202e<\u200bscript>alert(1)</script>");

    /** A line of each place that an answer shows, and the marks of a page that has them all. */
    static final String MARKUP = "<img src=x onerror=alert(%d)>";

    /** A page of markup alone would be no article. */
    private static final String BETWEEN =
            "\n\nThe keeper of the lamp read the next line twice, and nobody in the harbour knew what it was for.\n\n";

    private HostilePages() {}

    /** Pages that hold an article all the same: what is odd in them is dealt with. */
    static int writeReadable(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("scripts.txt"), page("The script that cried wolf", String.join(BETWEEN, SCRIPTS)));
        Files.writeString(folder.resolve("markup.txt"), markup());
        Files.writeString(
                folder.resolve("nul\u2003wide 🗞 & 'quotes'.txt"),
                page("Nul and void", "A lamp\0 was lit. " + "It burned all night and nobody saw it. ".repeat(20)));
        Files.writeString(
                folder.resolve("bidi.txt"),
                page("Right to left", "The \u202elamp\u202c of \u2066Ada\u2069 Qu\u200bi\u200dll\ufeff burns. "));
        Files.writeString(
                folder.resolve("line.txt"), page("One long line", "The lamp burns all night. ".repeat(MEGABYTE / 26)));
        Files.writeString(folder.resolve("names.txt"), page("A directory", names(3_000)));
        return 6;
    }

    /** What is no page. Each is one line of the report. */
    static int writeRefused(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        repeat(folder.resolve("huge line.txt"), "word ", 100 * MEGABYTE);
        repeat(folder.resolve("million lines.txt"), "ab\n", 3 * MEGABYTE);
        repeat(folder.resolve("short lines.txt"), "a\n", 2 * MEGABYTE);
        repeat(folder.resolve("nuls.txt"), "\0", MEGABYTE);
        Files.writeString(folder.resolve("page.html"), "<!doctype html><html><body>" + SCRIPTS.getFirst());
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), Path.of("gone.txt"));
        var loop = Files.createDirectories(folder.resolve("loop/inner"));
        Files.createSymbolicLink(loop.resolve("round"), folder.resolve("loop"));
        Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
        new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
        Files.createSymbolicLink(folder.resolve("zero"), Path.of("/dev/zero"));
        try (var sparse = new RandomAccessFile(folder.resolve("sparse.txt").toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("socket")));
        }
        Files.write(folder.resolve("archive.zip.txt"), noise("PK\003\004"));
        Files.write(folder.resolve("paper.pdf.txt"), noise("%PDF-1.7\n"));
        Files.write(folder.resolve("picture.png.txt"), noise("\u0089PNG\r\n"));
        Files.writeString(folder.resolve("two\nlines.txt"), "");
        writeDeep(folder, 600);
        return 17;
    }

    /** A page so deep that its path is longer than an archive keeps. */
    private static void writeDeep(Path folder, int depth) throws IOException {
        var deep = folder;
        for (int i = 0; i < depth; i++) deep = deep.resolve("d");
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("deep.txt"), page("Deep down", "The lamp burns all night. ".repeat(20)));
    }

    private static byte[] noise(String begin) {
        var bytes = new byte[5_000];
        new Random(3).nextBytes(bytes);
        var first = begin.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(first, 0, bytes, 0, first.length);
        return bytes;
    }

    /** Small files that say nothing: many, for what a load keeps of each. */
    static void writeMany(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            var inner = folder.resolve("%03d".formatted(i / 500));
            if (i % 500 == 0) Files.createDirectories(inner);
            Files.writeString(inner.resolve(i + ".txt"), "");
        }
    }

    static String page(String title, String body) {
        return title + "\n\nWhat a page may hold, and what becomes of it in an archive\n\n" + body
                + "\n\nAda Quill is a keeper of lights\n\nThis article first appeared in the 8 June 2009 issue of the New Statesman\n";
    }

    private static String markup() {
        return """
                The wolf %1$s at the door

                What a wolf %2$s is for, and what becomes of it in an archive

                The wolf %3$s came to the harbour and nobody heard it howl, though Ada Quill had lit the lamp. It howled all night.

                The wolf %4$s at night

                "The wolf %5$s is not mine," said Margaret Oakes, who keeps the lamp. It howled again, and the harbour slept on.

                Photo: Getty %6$s Images

                Correction, 9 June 2009: this article named the wrong wolf %7$s at first.

                Cora %8$s Inkwell is a keeper of wolves

                This article first appeared in the 8 June 2009 issue of the New Statesman, Wolves %9$s at night
                """.formatted(
                        IntStream.rangeClosed(1, 9).mapToObj(MARKUP::formatted).toArray());
    }

    private static String names(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            char first = (char) ('a' + i % 26);
            char second = (char) ('a' + i / 26 % 26);
            text.append(
                    "Mr Har%c%c%cld Pin%c%cder said so.\n\n".formatted(first, second, 'a' + i / 676, second, first));
        }
        return text.toString();
    }

    private static void repeat(Path file, String text, int bytes) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int written = 0; written < bytes; written += text.length()) writer.write(text);
        }
    }
}
