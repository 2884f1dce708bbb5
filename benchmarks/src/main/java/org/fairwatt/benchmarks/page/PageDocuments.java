package org.fairwatt.benchmarks.page;

import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The documents of the web client, as its sources have them. What is measured is so what is sent: the page's own words, with
 * the {@code __typename} in each selection that its cache adds.
 */
public final class PageDocuments {
    private final Map<String, OperationDefinition> operations = new LinkedHashMap<>();
    private final Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();

    /** @param project the root of the project */
    public static PageDocuments of(Path project) {
        PageDocuments documents = new PageDocuments();
        Path sources = project.resolve("web-client/src");
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".graphql")).forEach(documents::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    /** The document with the operation {@code name} and the fragments that it needs. */
    public String text(String name) {
        OperationDefinition operation = operations.get(name);
        if (operation == null) {
            throw new IllegalArgumentException("The page has no operation (%s); it has %s.\nMaybe it was renamed."
                    .formatted(name, operations.keySet()));
        }
        Map<String, Definition<?>> needed = new LinkedHashMap<>();
        needed.put("", operation);
        collectFragments(operation, needed);
        Document document = Document.newDocument()
                .definitions(List.copyOf((java.util.Collection<? extends Definition>) needed.values()))
                .build();
        return AstPrinter.printAstCompact(withTypeNames(document));
    }

    private void read(Path file) {
        try {
            new Parser().parseDocument(Files.readString(file)).getDefinitions().forEach(this::keep);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Definition<?> definition) {
        if (definition instanceof OperationDefinition operation) {
            operations.put(operation.getName(), operation);
        } else if (definition instanceof FragmentDefinition fragment) {
            fragments.put(fragment.getName(), fragment);
        }
    }

    private void collectFragments(Node<?> within, Map<String, Definition<?>> found) {
        List<String> spread = new ArrayList<>();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            public TraversalControl visitFragmentSpread(
                                    FragmentSpread node, TraverserContext<Node> context) {
                                spread.add(node.getName());
                                return TraversalControl.CONTINUE;
                            }
                        },
                        within);
        for (String name : spread) {
            FragmentDefinition fragment = fragments.get(name);
            if (fragment == null) {
                throw new IllegalArgumentException("The page has no fragment (%s).".formatted(name));
            }
            if (found.putIfAbsent(name, fragment) == null) {
                collectFragments(fragment, found);
            }
        }
    }

    private static Node<?> withTypeNames(Document document) {
        return new AstTransformer().transform(document, new NodeVisitorStub() {
            @Override
            public TraversalControl visitSelectionSet(SelectionSet node, TraverserContext<Node> context) {
                if (context.getParentNode() instanceof OperationDefinition) {
                    return TraversalControl.CONTINUE; // the cache knows what a root is
                }
                return TreeTransformerUtil.changeNode(
                        context,
                        node.transform(set ->
                                set.selection(Field.newField("__typename").build())));
            }
        });
    }
}
