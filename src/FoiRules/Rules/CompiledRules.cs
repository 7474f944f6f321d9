using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Compiled;
using FoiRules.Language.Syntax;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>A shipped rule file as it lies on the disk.</summary>
/// <param name="Path">As shown: "rules/foia/refusals.foi".</param>
/// <param name="Bytes">All of it.</param>
public sealed record ShippedFile(string Path, byte[] Bytes);

/// <summary>A file whose declarations are known without parsing it.</summary>
sealed record CompiledFile(SourceText Source, List<Declaration> Declarations);

/// <summary>A phrase of a compiled lexicon, in the place of its index: its name, and where it is declared; null for one written where it is used.</summary>
sealed record CompiledPhrase(string Name, Place? Place);

/// <summary>The shipped rules, parsed and found free of mistakes when the tool was built.</summary>
/// <remarks>They are used only where they are of this very build and of the very bytes of the rule files; otherwise those are parsed. Examples are not among them.</remarks>
public sealed class CompiledRules
{
    readonly ByteReader from;

    CompiledRules(ByteReader from, List<SourceText> sources)
    {
        this.from = from;
        foreach (var source in sources)
        {
            Files.Add(new CompiledFile(source, Declarations()));
        }

        var names = new List<string>();
        for (var left = from.Number(); left > 0; left--)
        {
            var (name, file, span) = (from.Text(), from.Number(), TermCode.Span(from));
            names.Add(name);
            Phrases.Add(new CompiledPhrase(name, file < 0 ? null : new Place(sources[file], span)));
        }

        Lexicon = new Lexicon(names, Words(), Graph());
    }

    /// <summary>The files, in the order in which they are bound.</summary>
    internal List<CompiledFile> Files { get; } = [];

    /// <summary>The phrases, in the order of their indexes.</summary>
    internal List<CompiledPhrase> Phrases { get; } = [];

    /// <summary>All phrases of these files.</summary>
    internal Lexicon Lexicon { get; }

    /// <summary>The rules in <paramref name="data"/>, where they belong to this build and to these files; otherwise null.</summary>
    public static CompiledRules? Read(byte[] data, IReadOnlyList<ShippedFile> files)
    {
        if (!CompiledSeal.IsWhole(data))
        {
            return null;
        }

        try
        {
            var reader = new ByteReader(data, CompiledSeal.Length);
            return SourcesOf(files, reader) is { } sources ? new CompiledRules(reader, sources) : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>What <see cref="Read"/> reads; null where the files have a mistake, which only parsing can tell.</summary>
    public static byte[]? Write(IReadOnlyList<ShippedFile> files)
    {
        var sources = files.Select(f => SourceText.Decode(f.Path, f.Bytes, out _)).OfType<SourceText>().ToList();
        var pack = Binder.Bind(sources.Select(s => new RuleFile(s, MayReplace: false)));
        if (sources.Count < files.Count || pack.Findings.Count > 0)
        {
            return null;
        }

        var to = new ByteWriter();
        to.Many(files, (w, f) =>
        {
            w.Text(f.Path);
            w.Bytes(f.Bytes);
        });
        var parsed = sources.ConvertAll(s => RuleParser.Parse(s).Declarations);
        parsed.ForEach(d => to.Many([.. d.Where(d => d is not PhraseSyntax).Select(WithoutExamples)], DeclarationCode.Write));
        to.Many(pack.Lexicon.Names, (w, name) =>
        {
            var file = parsed.FindIndex(d => d.Any(p => p is PhraseSyntax phrase && phrase.Name.Text == name));
            w.Text(name);
            w.Number(file);
            TermCode.Write(w, file < 0 ? default : parsed[file].OfType<PhraseSyntax>().First(p => p.Name.Text == name).Name.Span);
        });
        to.Many(pack.Lexicon.Vocabulary.All, (w, word) => w.Text(word));
        Write(to, pack.Lexicon.Graph);
        return CompiledSeal.Put(to.ToArray());
    }

    static Declaration WithoutExamples(Declaration declaration) =>
        declaration is RuleSyntax rule ? rule with { Clauses = [.. rule.Clauses.Where(c => c is not ExampleClause).Select(c => c is ExceptClause except ? except with { Example = null } : c)] } : declaration;

    static List<SourceText>? SourcesOf(IReadOnlyList<ShippedFile> files, ByteReader reader)
    {
        var count = reader.Number();
        if (count != files.Count)
        {
            return null;
        }

        var sources = new List<SourceText>(count);
        for (var i = 0; i < count; i++)
        {
            var (path, bytes) = (reader.Text(), reader.Bytes());
            if (path != files[i].Path || !bytes.AsSpan().SequenceEqual(files[i].Bytes))
            {
                return null;
            }

            // What was compiled was decoded then; few of the files are ever looked at again.
            sources.Add(SourceText.Proven(path, bytes));
        }

        return sources;
    }

    List<Declaration> Declarations()
    {
        var declarations = new List<Declaration>();
        for (var left = from.Number(); left > 0; left--)
        {
            declarations.Add(DeclarationCode.Read(from));
        }

        return declarations;
    }

    static void Write(ByteWriter to, PhraseGraph graph)
    {
        to.Numbers(graph.WaysOf);
        to.Numbers(graph.OthersOf);
        to.Numbers(graph.EndsOf);
        to.Numbers(graph.Kinds);
        to.Numbers(graph.Texts);
        to.Numbers(graph.Nexts);
        to.Numbers(graph.Marks);
    }

    string[] Words()
    {
        var words = new string[from.Count(4)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = from.Text();
        }

        return words;
    }

    PhraseGraph Graph() => new(from.Numbers(), from.Numbers(), from.Numbers(), from.Numbers(), from.Numbers(), from.Numbers(), from.Numbers());
}
