using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Compiled;
using FoiRules.Language.Syntax;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>A file whose declarations are known without parsing it.</summary>
sealed record CompiledFile(SourceText Source, List<Declaration> Declarations);

/// <summary>A phrase of a compiled lexicon, in the place of its index: its name, and where it is declared; null for one written where it is used.</summary>
sealed record CompiledPhrase(string Name, Place? Place);

/// <summary>The shipped rules, parsed and found free of mistakes when the tool was built.</summary>
/// <remarks>They are used only where they are of this very build and of the rule files as they lie there: as long as they were and last written when they were, or of the very same words. Otherwise those are parsed. Examples are not among them.</remarks>
public sealed class CompiledRules
{
    const long MostBytes = 256 << 20;

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

        Lexicon = new Lexicon(names, Words(), PhraseGraph.In(from.Data, from.At));
    }

    /// <summary>The files, in the order in which they are bound.</summary>
    internal List<CompiledFile> Files { get; } = [];

    /// <summary>The phrases, in the order of their indexes.</summary>
    internal List<CompiledPhrase> Phrases { get; } = [];

    /// <summary>All phrases of these files.</summary>
    internal Lexicon Lexicon { get; }

    /// <summary>The rules kept in a file, where they belong to this build and to these rule files; otherwise null. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where one cannot be read.</summary>
    public static CompiledRules? Read(string path, IReadOnlyList<ShippedFile> files)
    {
        using var file = File.OpenHandle(path);
        // Every number of it is read from the file, or none is used.
        var data = GC.AllocateUninitializedArray<int>((int)(Math.Min(RandomAccess.GetLength(file), MostBytes) / sizeof(int)));
        var bytes = ByteReader.BytesOf(data);
        for (var done = 0; done < bytes.Length;)
        {
            var more = RandomAccess.Read(file, bytes[done..], done);
            if (more == 0)
            {
                return null;
            }

            done += more;
        }

        return RandomAccess.GetLength(file) == bytes.Length ? Read(data, files) : null;
    }

    /// <summary>The rules in <paramref name="bytes"/>, where they belong to this build and to these rule files; otherwise null.</summary>
    public static CompiledRules? Read(ReadOnlySpan<byte> bytes, IReadOnlyList<ShippedFile> files)
    {
        var data = new int[bytes.Length / sizeof(int)];
        bytes[..(data.Length * sizeof(int))].CopyTo(ByteReader.BytesOf(data));
        return bytes.Length % sizeof(int) == 0 ? Read(data, files) : null;
    }

    static CompiledRules? Read(int[] data, IReadOnlyList<ShippedFile> files)
    {
        if (!CompiledSeal.IsWhole(ByteReader.BytesOf(data)))
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

    /// <summary>What <see cref="Read(string, IReadOnlyList{ShippedFile})"/> reads; null where the files have a mistake, which only parsing can tell.</summary>
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
            w.Long(f.Length);
            w.Long(f.Written);
            w.Long((long)f.Sum);
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
        to.Numbers(pack.Lexicon.Graph.Row);
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
            var (file, path, length, written, sum) = (files[i], reader.Text(), reader.Long(), reader.Long(), (ulong)reader.Long());
            if (path != file.Path || length != file.Length || (written != file.Written && sum != file.Sum))
            {
                return null;
            }

            // Few of the files are ever looked at.
            sources.Add(SourceText.Kept(path, () => file.Said(sum)));
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

    string[] Words()
    {
        var words = new string[from.Count(1)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = from.Text();
        }

        return words;
    }
}
