global using Microsoft.Playwright;
global using static Microsoft.Playwright.Assertions;
global using OpenDti.BrowserTests.People;
global using OpenDti.TestWorld;
global using Xunit;
