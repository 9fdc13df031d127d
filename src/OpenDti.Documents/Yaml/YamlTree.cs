using OpenDti.Scoring;

namespace OpenDti.Documents.Yaml;

/// <summary>A YAML text as a tree that remembers where every piece stands.</summary>
internal abstract record YamlTree(TextSpan At);

/// <summary>One text. A quoted one is never taken for a number by accident.</summary>
internal sealed record YamlText(TextSpan At, string Value, bool IsQuoted) : YamlTree(At);

/// <summary>A list.</summary>
internal sealed record YamlList(TextSpan At, IReadOnlyList<YamlTree> Items) : YamlTree(At);

/// <summary>A map, in the order of the file; a key that stands twice was reported.</summary>
internal sealed record YamlMap(TextSpan At, IReadOnlyList<YamlEntry> Entries) : YamlTree(At);

/// <summary>One key of a map and what it holds.</summary>
internal sealed record YamlEntry(TextSpan At, string Key, YamlTree Value);
