using System.Text;

namespace OpenDti.Cli;

/// <summary>The offline tool `opendti`.</summary>
public static class Program
{
    public static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Tool.Run(args, Console.Out, Console.Error);
    }
}
