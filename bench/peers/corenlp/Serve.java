import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;

/**
 * Answers one JSON line with one, as serve.mjs does: the named entities of Stanford CoreNLP, whose times are those of
 * SUTime. Started from its source with the jars of pom.xml as its class path.
 */
public class Serve {
  private static final Map<String, String> KINDS =
      Map.of("PERSON", "person", "ORGANIZATION", "organisation", "LOCATION", "place");

  private static StanfordCoreNLP pipeline() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    // Cities, states and titles as kinds of their own are more than the sets ask for.
    settings.setProperty("ner.applyFineGrained", "false");
    return new StanfordCoreNLP(settings);
  }

  private static JsonObjectBuilder reading(String id, Annotation document) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    JsonArrayBuilder dates = Json.createArrayBuilder();
    JsonArrayBuilder mentions = Json.createArrayBuilder();
    for (var found : document.get(CoreAnnotations.MentionsAnnotation.class)) {
      int start = found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      int end = found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
      var time = found.get(TimeAnnotations.TimexAnnotation.class);
      String kind = KINDS.get(found.get(CoreAnnotations.NamedEntityTagAnnotation.class));
      if (time != null) {
        JsonObjectBuilder timex = Json.createObjectBuilder().add("type", time.timexType());
        if (time.value() != null) timex.add("value", time.value());
        dates.add(span(text, start, end).add("timex", timex));
      } else if (kind != null) mentions.add(span(text, start, end).add("kind", kind));
    }
    JsonObjectBuilder paragraph = Json.createObjectBuilder()
        .add("text", text)
        .add("raw", numbers(0, text.length()))
        .add("parts", Json.createArrayBuilder().add(numbers(0, text.length(), 0)));
    return Json.createObjectBuilder()
        .add("schema", "shutro/reading@1")
        .add("id", id)
        .add("paragraphs", Json.createArrayBuilder().add(paragraph))
        .add("dates", dates)
        .add("mentions", mentions);
  }

  private static JsonObjectBuilder span(String text, int start, int end) {
    return Json.createObjectBuilder()
        .add("at", Json.createObjectBuilder().add("paragraph", 0).add("start", start).add("end", end))
        .add("raw", numbers(start, end))
        .add("text", text.substring(start, end));
  }

  private static JsonArrayBuilder numbers(int... values) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (int value : values) array.add(value);
    return array;
  }

  /** The largest resident set of the process in MB, where Linux tells it, else the heap of now. */
  private static long memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      Matcher peak = Pattern.compile("VmHWM:\\s*(\\d+) kB").matcher(Files.readString(status));
      if (peak.find()) return Long.parseLong(peak.group(1)) / 1024;
    }
    return Runtime.getRuntime().totalMemory() / (1024 * 1024);
  }

  public static void main(String[] args) throws IOException {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // A library that prints must not write between the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    StanfordCoreNLP pipeline = pipeline();
    String version = String.valueOf(StanfordCoreNLP.class.getPackage().getImplementationVersion());
    answers.println(Json.createObjectBuilder().add("ready", true).add("version", version).build());
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = lines.readLine()) != null; ) {
      JsonObject row = Json.createReader(new StringReader(line)).readObject();
      Annotation document = new Annotation(row.getString("text"));
      String published = row.getString("published", null);
      if (published != null) document.set(CoreAnnotations.DocDateAnnotation.class, published.substring(0, 10));
      JsonObjectBuilder answer = Json.createObjectBuilder().add("id", row.getString("id"));
      long begin = System.nanoTime();
      String error = null;
      try {
        pipeline.annotate(document);
      } catch (RuntimeException fault) {
        error = fault.toString();
      }
      answer.add("ms", (System.nanoTime() - begin) / 1e6).add("rss", memory());
      if (error == null) answer.add("reading", reading(row.getString("id"), document));
      else answer.add("error", error);
      answers.println(answer.build());
    }
  }
}
