using OpenDti.Scoring;

namespace OpenDti.Documents.Xlsx;

/// <summary>
/// The parts of a workbook that a table is read from. Pictures, links to elsewhere, comments and the rest are never inflated.
/// </summary>
internal sealed record WorkbookParts(byte[] Workbook, byte[]? SharedTexts, byte[]? Styles, IReadOnlyDictionary<string, byte[]> Sheets)
{
    private const string RootRelationships = "_rels/.rels";

    private static readonly string[] MacroKinds = ["vbaProject", "xlMacrosheet", "xlIntlMacrosheet"];

    public static Result<WorkbookParts> Read(byte[] file) => ZipParts.Read(file).TryGet(out var zip, out var refusal) ? Read(zip) : refusal;

    private static Result<WorkbookParts> Read(ZipParts zip)
    {
        if (!zip.Has(RootRelationships))
        {
            return XlsxRefusals.NotAWorkbook;
        }

        if (!Xml(zip, RootRelationships).TryGet(out var root, out var refusal))
        {
            return refusal;
        }

        var book = Relationships.Read(root, "").FirstOrDefault(link => link.Kind == "officeDocument")?.Part;
        if (
            book is null
            || !zip.Has(book)
            || !zip.Has(Relationships.PathFor(book))
            || !book.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        )
        {
            return XlsxRefusals.NotAWorkbook;
        }

        return Xml(zip, Relationships.PathFor(book)).TryGet(out var links, out refusal)
            ? Read(zip, book, Relationships.Read(links, book))
            : refusal;
    }

    private static Result<WorkbookParts> Read(ZipParts zip, string book, IReadOnlyList<Relationship> links)
    {
        var isMacro = links.Any(link => MacroKinds.Contains(link.Kind));
        if (isMacro || zip.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            return XlsxRefusals.Macros;
        }

        var wanted = links.Where(link => link.Kind is "worksheet" or "sharedStrings" or "styles").ToList();
        string[] parts = [book, .. wanted.Select(link => link.Part)];
        var isOnce = parts.Distinct(StringComparer.OrdinalIgnoreCase).Count() == parts.Length;
        if (!isOnce || wanted.DistinctBy(link => link.Id).Count() < wanted.Count || !parts.All(zip.Has))
        {
            return XlsxRefusals.Broken;
        }

        var read = new Dictionary<string, byte[]>();
        foreach (var part in parts)
        {
            if (!Xml(zip, part).TryGet(out var xml, out var refusal))
            {
                return refusal;
            }

            read[part] = xml;
        }

        if (!XmlParts.HasRoot(read[book], "workbook"))
        {
            return XlsxRefusals.NotAWorkbook;
        }

        byte[]? Of(string kind) => wanted.FirstOrDefault(link => link.Kind == kind) is { } link ? read[link.Part] : null;
        var sheets = wanted.Where(link => link.Kind == "worksheet").ToDictionary(link => link.Id, link => read[link.Part]);
        return new WorkbookParts(read[book], Of("sharedStrings"), Of("styles"), sheets);
    }

    private static Result<byte[]> Xml(ZipParts zip, string name)
    {
        var inflated = zip.Inflate(name);
        return inflated.IsRefused || XmlParts.IsPlain(inflated.Value) ? inflated : XlsxRefusals.Broken;
    }
}
