class A {}
class A {}
interface A {}

