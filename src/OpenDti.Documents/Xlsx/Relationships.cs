namespace OpenDti.Documents.Xlsx;

/// <summary>A part that another part points to: the kind is the last word of its type ("worksheet").</summary>
internal sealed record Relationship(string Id, string Kind, string Part);

/// <summary>Reads the relationships of a part. What points out of the package is left where it is.</summary>
internal static class Relationships
{
    public static string PathFor(string part)
    {
        var cut = part.LastIndexOf('/') + 1;
        return $"{part[..cut]}_rels/{part[cut..]}.rels";
    }

    public static IReadOnlyList<Relationship> Read(byte[] xml, string ofPart)
    {
        var found = new List<Relationship>();
        using var reader = XmlParts.Open(xml);
        while (reader.Read())
        {
            if (
                reader.LocalName == "Relationship"
                && reader.GetAttribute("TargetMode") != "External"
                && reader.GetAttribute("Id") is { } id
                && reader.GetAttribute("Type") is { } type
                && reader.GetAttribute("Target") is { } target
            )
            {
                found.Add(new Relationship(id, type[(type.LastIndexOf('/') + 1)..], Resolved(ofPart, target)));
            }
        }

        return found;
    }

    // A target is written from the root ("/xl/workbook.xml") or from the folder of the part that points.
    private static string Resolved(string ofPart, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var folders = ofPart.Split('/').SkipLast(1).ToList();
        foreach (var step in target.Split('/').Where(step => step != "."))
        {
            if (step == ".." && folders.Count > 0)
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else
            {
                folders.Add(step);
            }
        }

        return string.Join('/', folders);
    }
}
