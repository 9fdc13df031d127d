namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>The same table as different programs write it.</summary>
public sealed class XlsxDialectTests
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private static readonly string[] Unit = [RawWorkbook.Words("u"), RawWorkbook.Words("U"), "", RawWorkbook.Cell("3")];

    private static string Rows =>
        $"<row r='1' spans='1:8'>{RawWorkbook.Named(KindsSet.Header, 1)}</row><row r='2' spans='1:8'>{RawWorkbook.Named(Unit, 2)}</row>";

    [Fact]
    public void Excel_adds_namespaces_attributes_and_extensions_of_its_own()
    {
        var sheet = $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <worksheet xmlns="{Transitional}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr"
                xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"
                xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="5A0F">
              <dimension ref="A1:D2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>
              <sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="9.140625" customWidth="1"/></cols>
              <sheetData>{Rows.Replace("spans='1:8'", "spans='1:8' x14ac:dyDescent='0.25'", StringComparison.Ordinal)}</sheetData>
              <phoneticPr fontId="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
              <extLst><ext uri="x" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations/></ext></extLst>
            </worksheet>
            """;

        Assert.Equal("3", KindsSet.Meaning(RawWorkbook.OfSheet(sheet), "so"));
    }

    [Fact]
    public void LibreOffice_says_of_everything_that_it_is_not_hidden()
    {
        var rows = Rows.Replace(
            "spans='1:8'",
            "customFormat='false' ht='12.8' hidden='false' customHeight='false'",
            StringComparison.Ordinal
        );
        var sheet = RawWorkbook.Sheet(
            rows,
            before: "<cols><col collapsed='false' hidden='false' max='1025' min='1' style='0' width='11.5'/></cols>"
        );
        var book = RawWorkbook.Book("<sheet name='Sheet1' sheetId='1' state='visible' r:id='r1'/>");

        Assert.Equal("3", KindsSet.Meaning(RawWorkbook.OfSheet(sheet).With(RawWorkbook.BookPath, book), "so"));
    }

    [Fact]
    public void Elements_may_have_a_prefix()
    {
        var sheet = RawWorkbook
            .Sheet(Rows)
            .Replace("</", "</x:", StringComparison.Ordinal)
            .Replace("<", "<x:", StringComparison.Ordinal)
            .Replace("<x:/x:", "</x:", StringComparison.Ordinal)
            .Replace("xmlns=", "xmlns:x=", StringComparison.Ordinal);

        Assert.Equal("3", KindsSet.Meaning(RawWorkbook.OfSheet(sheet), "so"));
    }

    [Fact]
    public void The_strict_form_of_the_standard_has_other_namespaces()
    {
        var strict = new RawWorkbook(
            RawWorkbook
                .OfSheet(RawWorkbook.Sheet(Rows))
                .Parts.ToDictionary(
                    part => part.Key,
                    part =>
                        part.Value.Replace(Transitional, Strict, StringComparison.Ordinal)
                            .Replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships",
                                StringComparison.Ordinal
                            )
                )
        );

        Assert.Equal("3", KindsSet.Meaning(strict, "so"));
    }
}
