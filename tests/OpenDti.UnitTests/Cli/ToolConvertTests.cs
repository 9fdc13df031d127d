using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Cli;

public sealed class ToolConvertTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("opendti-convert-").FullName;

    [Fact]
    public void A_set_goes_into_a_workbook_and_back_and_is_still_fine()
    {
        var (yaml, workbook, back) = (Repository.PathOf("indicator-sets", "minh-hoa-so-2026.yaml"), At("bo.xlsx"), At("lai.yaml"));

        Assert.Equal(0, ToolRun.Of(folder, "convert", yaml, workbook).ExitCode);
        Assert.Equal(0, ToolRun.Of(folder, "convert", workbook, back).ExitCode);

        var (before, after) = (ToolRun.Of(folder, "lint", yaml), ToolRun.Of(folder, "lint", back));
        Assert.Equal(0, after.ExitCode);
        Assert.Equal(before.Output.Split(": ", 2)[1], after.Output.Split(": ", 2)[1]);
    }

    [Fact]
    public void A_broken_set_is_not_converted_and_one_file_is_not_enough()
    {
        File.WriteAllText(At("hong.yaml"), "id: x");

        Assert.Equal(1, ToolRun.Of(folder, "convert", At("hong.yaml"), At("x.xlsx")).ExitCode);
        Assert.False(File.Exists(At("x.xlsx")));
        Assert.Equal(2, ToolRun.Of(folder, "convert", At("hong.yaml")).ExitCode);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string At(string name) => Path.Combine(folder, name);
}
