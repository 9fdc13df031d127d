using OpenDti.Documents;

namespace OpenDti.UnitTests.Documents.Receipts;

public sealed class HashChainTests
{
    // Computed with Python: hashlib.sha256(bytes.fromhex(previous) + struct.pack(">q", seq) + body.encode()).
    private const string First = "1910b19102d9f4321ae47cda0bd1bd465123555da2738ccf56a4d6122dff0ebd";
    private const string Second = "524b9a632e55579452d25501a63c7ce44e35b8ad5991b9697266ce78d18b8da9";

    [Fact]
    public void The_rule_is_the_one_under_which_records_are_stored()
    {
        Assert.Equal(First, HashChain.Link(HashChain.EmptyHead, 1, "{\"kind\":\"một\"}"));
        Assert.Equal(Second, HashChain.Link(First, 2, "hai"));
    }
}
