using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FoiRules.Scripting.Compiling;

/// <summary>Finds no assembly, whatever a script names.</summary>
sealed class NoReferences : MetadataReferenceResolver
{
    public static NoReferences Instance { get; } = new();

    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) => [];

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 1;
}

/// <summary>Finds no file, whatever a script names.</summary>
sealed class NoSources : SourceReferenceResolver
{
    public static NoSources Instance { get; } = new();

    public override string? NormalizePath(string path, string? baseFilePath) => null;

    public override string? ResolveReference(string path, string? baseFilePath) => null;

    public override Stream OpenRead(string resolvedPath) => Stream.Null;

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 2;
}
