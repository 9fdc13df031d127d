using OpenDti.Documents.Schema;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>`opendti schema`: the JSON Schema of a set file, for editors.</summary>
internal static class SchemaCommand
{
    public static int Run(Arguments arguments, ToolOutput output)
    {
        if (arguments.Files.Count > 0)
        {
            return output.CalledWrongly(new Refusal("cli.schema-takes-nothing"));
        }

        output.Write(SetSchema.Json());
        return Tool.Well;
    }
}
